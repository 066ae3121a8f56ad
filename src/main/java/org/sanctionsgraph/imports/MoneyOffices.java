package org.sanctionsgraph.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.DraftPeriod;
import org.sanctionsgraph.drafts.Reason;

/** The offices in the file, and who holds them. */
final class MoneyOffices {

	static final String POST = "Position";

	static final String HOLDING = "Occupancy";

	private final Map<String, Office> byPost = new HashMap<>();

	private final MoneyActors actors;

	MoneyOffices(MoneyActors actors) {
		this.actors = actors;
	}

	/** Takes an office. */
	void post(MoneyEntity post) {
		Optional<String> title = post.takeTexts("name").stream().findFirst();
		if (title.isEmpty()) {
			post.leaveAll(Reason.UNNAMED);
			return;
		}
		this.byPost.put(post.id(), new Office(title.get(), post.takeOne("organization").flatMap(this.actors::of)));
		post.leaveRest();
	}

	/** Adds an office to the person that holds it. */
	void holding(MoneyEntity holding) {
		Optional<ActorDraft> holder = holding.takeOne("holder").flatMap(this.actors::of).filter(ActorDraft::isPerson);
		Optional<Office> office = holding.takeOne("post").map(this.byPost::get);
		if (holder.isEmpty() || office.isEmpty()) {
			holding.leaveAll(Reason.ELSEWHERE);
			return;
		}
		holder.get()
			.position(office.get().title(), office.get().body().map(ActorDraft::id).orElse(null),
					holding.takeSpan(null).orElse(DraftPeriod.UNKNOWN));
		holding.leaveRest();
	}

	/** An office, and the body in which it is held. */
	private record Office(String title, Optional<ActorDraft> body) {
	}

}
