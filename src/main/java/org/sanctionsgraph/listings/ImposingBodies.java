package org.sanctionsgraph.listings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.Slug;

/**
 * The states and bodies that impose sanctions: actors of the file where it has one of
 * that name, else new ones.
 */
public final class ImposingBodies {

	private static final String ANY = "ENTITY";

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
		return this.bodies.computeIfAbsent(name, (first) -> known(name).or(() -> entity(name)).orElseGet(() -> {
			ActorDraft body = this.drafts.actor(Slug.of(name), ANY, "authority of sanctions");
			body.name(name);
			return body;
		}));
	}

	/** The body of that name, if there is one and no other. */
	private Optional<ActorDraft> known(String name) {
		List<ActorDraft> named = named(name).filter((actor) -> KINDS.contains(actor.kind())).limit(2).toList();
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	/** Of several, one that an import has made of an authority has its name as id. */
	private Optional<ActorDraft> entity(String name) {
		List<ActorDraft> named = named(name).filter((actor) -> actor.kind().equals(ANY)).toList();
		return (named.size() == 1) ? Optional.of(named.getFirst())
				: named.stream().filter((actor) -> actor.id().equals(Slug.of(name))).findFirst();
	}

	private Stream<ActorDraft> named(String name) {
		return this.drafts.actors().stream().filter((actor) -> actor.names().contains(name));
	}

}
