package org.sanctionsgraph.listings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.Origin;
import org.sanctionsgraph.drafts.Slug;

/** The records of an import, as they come together. */
public final class Drafts {

	private final Origin origin;

	private final Ids ids = new Ids();

	private final Map<String, ActorDraft> actors = new LinkedHashMap<>();

	private final ImposingBodies bodies = new ImposingBodies(this);

	private final Map<List<String>, ProgrammeDraft> programmes = new LinkedHashMap<>();

	private final MeasureDrafts measures = new MeasureDrafts();

	/**
	 * @param origin the file that states the records
	 */
	public Drafts(Origin origin) {
		this.origin = origin;
		this.ids.next(origin.id());
	}

	/**
	 * {@return the file that states the records}
	 */
	public Origin origin() {
		return this.origin;
	}

	/**
	 * {@return a new actor}
	 * @param wanted its id, unless another record has that
	 * @param locator where the file tells of it, or null
	 */
	public ActorDraft actor(String wanted, String kind, @Nullable String locator) {
		ActorDraft actor = new ActorDraft(this.ids.next(wanted), kind, locator);
		this.actors.put(actor.id(), actor);
		return actor;
	}

	/**
	 * {@return the states and bodies that impose sanctions}
	 */
	public ImposingBodies bodies() {
		return this.bodies;
	}

	/**
	 * {@return the id of a programme of a jurisdiction}
	 * @param keys its keys in public data
	 */
	public String programme(String prefix, String title, Collection<String> keys, String jurisdiction) {
		ProgrammeDraft programme = this.programmes.computeIfAbsent(List.of(jurisdiction, title),
				(first) -> new ProgrammeDraft(this.ids.next(Slug.of(prefix + " " + title)), title, jurisdiction));
		programme.keys().addAll(keys);
		return programme.id();
	}

	/**
	 * {@return the actors}
	 */
	public Collection<ActorDraft> actors() {
		return this.actors.values();
	}

	/**
	 * {@return the measures}
	 */
	public MeasureDrafts measures() {
		return this.measures;
	}

	Stream<Map<String, Object>> programmes() {
		return this.programmes.values().stream().map((programme) -> programme.fields(this.origin));
	}

	Ids ids() {
		return this.ids;
	}

}
