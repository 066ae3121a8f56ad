package org.sanctionsgraph.listings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.Slug;

/**
 * The states and bodies that impose sanctions: actors of the file where it has one of
 * that name, else new ones.
 */
public final class ImposingBodies {

	private static final Set<String> KINDS = Set.of("PUBLIC_BODY", "ORGANIZATION", "STATE");

	private static final Set<String> UNIONS = Set.of("EU", "UN");

	private final Map<String, ActorDraft> states = new HashMap<>();

	private final Map<String, ActorDraft> bodies = new HashMap<>();

	private final Drafts drafts;

	ImposingBodies(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * {@return the state or union of states that has a code, in upper case}
	 */
	public ActorDraft state(String code) {
		return this.states.computeIfAbsent(code, (first) -> {
			String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
			return known(name).filter((body) -> body.countries().contains(code)).orElseGet(() -> {
				ActorDraft state = this.drafts.actor(Slug.of(name), UNIONS.contains(code) ? "ORGANIZATION" : "STATE",
						"country code " + code);
				state.name(name);
				state.country(code);
				return state;
			});
		});
	}

	/**
	 * {@return the body of that name}
	 */
	public ActorDraft body(String name) {
		return this.bodies.computeIfAbsent(name, (first) -> known(name).orElseGet(() -> {
			ActorDraft body = this.drafts.actor(Slug.of(name), "ENTITY", "authority of sanctions");
			body.name(name);
			return body;
		}));
	}

	/** The actor of that name, if there is one and no other. */
	private Optional<ActorDraft> known(String name) {
		List<ActorDraft> named = this.drafts.actors()
			.stream()
			.filter((actor) -> KINDS.contains(actor.kind()) && actor.names().contains(name))
			.limit(2)
			.toList();
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

}
