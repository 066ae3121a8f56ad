package org.sanctionsgraph.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.DraftPeriod;
import org.sanctionsgraph.drafts.Reason;

/** The offices in the file, and who holds them. */
final class MoneyOffices {

	static final String POST = "Position";

	static final String HOLDING = "Occupancy";

	private final Map<String, Office> byPost = new LinkedHashMap<>();

	private final Set<String> held = new HashSet<>();

	private final MoneyActors actors;

	MoneyOffices(MoneyActors actors) {
		this.actors = actors;
	}

	/** Takes an office. */
	void post(MoneyEntity post) {
		List<String> titles = post.takeTexts("name");
		if (titles.isEmpty()) {
			post.leaveAll(Reason.UNNAMED);
			return;
		}
		titles.stream().skip(1).forEach((other) -> post.leave("name", Reason.ONE_OF_SEVERAL));
		this.byPost.put(post.id(), new Office(post, titles.getFirst(), body(post)));
		post.leaveRest();
	}

	private Optional<ActorDraft> body(MoneyEntity post) {
		return post.takeOne("organization").flatMap((id) -> {
			Optional<ActorDraft> body = this.actors.of(id);
			if (body.isEmpty()) {
				post.leave("organization", Reason.ELSEWHERE);
			}
			return body;
		});
	}

	/** Adds an office to the person that holds it. */
	void holding(MoneyEntity holding) {
		Optional<ActorDraft> holder = holding.takeOne("holder").flatMap(this.actors::of);
		Optional<Office> office = holding.takeOne("post").map(this.byPost::get);
		if (holder.isEmpty() || office.isEmpty()) {
			holding.leaveAll(Reason.ELSEWHERE);
			return;
		}
		if (!holder.get().isPerson()) {
			holding.leaveAll(Reason.NO_COUNTERPART);
			return;
		}
		this.held.add(office.get().post().id());
		boolean added = holder.get()
			.position(office.get().title(), office.get().body().map(ActorDraft::id).orElse(null),
					holding.takeSpan(null).orElse(DraftPeriod.UNKNOWN));
		holding.leaveRest(added);
	}

	/** Counts the offices that nobody holds, once all holders are told. */
	void leaveUnheld() {
		this.byPost.values()
			.stream()
			.map(Office::post)
			.filter((post) -> !this.held.contains(post.id()))
			.forEach((post) -> post.leave("", Reason.UNHELD));
	}

	/** An office, and the body in which it is held. */
	private record Office(MoneyEntity post, String title, Optional<ActorDraft> body) {
	}

}
