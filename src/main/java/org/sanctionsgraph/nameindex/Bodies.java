package org.sanctionsgraph.nameindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.script.Provinces;
import org.sanctionsgraph.script.Regions;
import org.sanctionsgraph.script.Transliteration;
import org.sanctionsgraph.words.Countries;
import org.sanctionsgraph.words.Owners;

/**
 * The states and bodies that names of others mention by any of their names, and regions
 * of China: the XUAR, the People's Republic of China.
 */
public final class Bodies {

	private static final String STATE = Mentions.STATE;

	private static final String ORGANIZATION = "ORGANIZATION";

	private static final String UNION = "union";

	private static final Set<String> KINDS = Set.of(STATE, "PUBLIC_BODY", ORGANIZATION);

	/** What is shorter tells nothing without the organization that it belongs to. */
	private static final int LEAST_LEFT = 4;

	private static final Comparator<StoredName> SHORTEST = Comparator
		.comparingInt((StoredName name) -> name.value().length())
		.thenComparing(StoredName::value);

	private final Mentions mentions = new Mentions();

	private final States states = new States();

	private final Map<String, Mentions.Mentioned> unions = new HashMap<>();

	private final Owners owners = new Owners();

	private final OrganizationsInHan inHan = new OrganizationsInHan();

	/**
	 * {@return those among the actors of names}
	 * @param states the ids of states by the codes of their countries
	 */
	public static Bodies of(Collection<StoredName> names, Map<String, String> states) {
		Bodies bodies = new Bodies();
		names.stream()
			.filter((name) -> KINDS.contains(name.actorKind()))
			.collect(Collectors.groupingBy(StoredName::actorId))
			.values()
			.forEach(bodies::add);
		Countries.codes()
			.forEach((code) -> bodies.mentions.addCountry(code, bodies.states.ofCountry(code, states.get(code))));
		return bodies;
	}

	/** Who is called by an abbreviation is called by other names as well. */
	private void add(List<StoredName> names) {
		StoredName any = names.getFirst();
		if (any.actorKind().equals(ORGANIZATION)) {
			this.inHan.add(names);
		}
		boolean state = any.actorKind().equals(STATE);
		if (!state) {
			names.forEach((name) -> this.owners.add(name.value(), Objects.requireNonNullElse(any.state(), "")));
		}
		List<StoredName> latin = names.stream().filter(StoredName::isInLatin).toList();
		List<StoredName> own = sharing(latin);
		if (state || latin.stream().anyMatch(StoredName::isAbbreviation)) {
			own.stream().filter(Predicate.not(StoredName::isAbbreviation)).min(SHORTEST).ifPresent((usual) -> {
				Mentions.Mentioned body = new Mentions.Mentioned(any.actorId(), any.actorKind(),
						Mentions.words(usual.value()));
				(state ? own : latin).forEach((name) -> this.mentions.add(name.value(), body));
				addUnion(body);
				if (state) {
					this.states.add(body, names);
				}
			});
		}
	}

	/** What a union has is named after its continent: the European Parliament. */
	private void addUnion(Mentions.Mentioned body) {
		List<String> words = body.usualName();
		if (words.size() == 2 && words.getLast().equals(UNION)) {
			this.unions.put(words.getFirst(), body);
		}
	}

	/** A name that shares no word with the preferred one may be that of a capital. */
	private static List<StoredName> sharing(List<StoredName> names) {
		Set<String> words = names.stream()
			.filter(StoredName::isPreferred)
			.flatMap((name) -> Mentions.words(name.value()).stream())
			.collect(Collectors.toSet());
		return names.stream()
			.filter((name) -> name.isAbbreviation() || Mentions.words(name.value()).stream().anyMatch(words::contains))
			.toList();
	}

	/**
	 * {@return a name with the usual names of the bodies that it mentions, if that is
	 * another one}
	 * @param parts those of the name
	 */
	static Optional<String> withUsualNames(String name, List<Mentions.Part> parts) {
		if (Regions.alone(name).isPresent()) {
			return Optional.empty();
		}
		return Regions.shortened(name)
			.or(() -> Optional.of(Mentions.usual(parts))
				.filter((words) -> parts.size() > 1 && !words.equals(Mentions.words(name)))
				.map((words) -> String.join(" ", words)));
	}

	/**
	 * {@return the words of a name, of which those that are the name of a body are one
	 * part}
	 */
	List<Mentions.Part> parts(String name) {
		return this.mentions.parts(name);
	}

	/**
	 * {@return the other forms of a recorded name under which it is found}
	 */
	List<String> others(String name) {
		List<String> others = new ArrayList<>();
		List<Mentions.Part> parts = this.mentions.partsWithin(name);
		withUsualNames(name, parts).ifPresent(others::add);
		Regions.alone(name).ifPresent(others::add);
		ofUnion(parts).ifPresent(others::add);
		this.inHan.without(name).ifPresent(others::add);
		List<String> rest = without(parts, (part) -> part.isOf(ORGANIZATION));
		if (rest.size() >= LEAST_LEFT && rest.size() < Mentions.words(name).size()) {
			others.add(String.join(" ", rest));
		}
		return others;
	}

	private Optional<String> ofUnion(List<Mentions.Part> parts) {
		Mentions.Mentioned union = this.unions.get(parts.isEmpty() ? "" : String.join(" ", parts.getFirst().words()));
		return (union == null || parts.size() == 1) ? Optional.empty()
				: Optional.of(String.join(" ",
						Mentions.usual(Stream
							.concat(Stream.of(new Mentions.Part(union.usualName(), union)), parts.stream().skip(1))
							.toList())));
	}

	/**
	 * {@return the ids of the states that a name mentions, and its provinces, each with
	 * the rest of the name}
	 * @param parts those of the name
	 */
	Map<String, String> states(String name, List<Mentions.Part> parts) {
		Map<String, String> states = new HashMap<>();
		parts.stream()
			.filter((part) -> part.isOf(STATE))
			.forEach((state) -> states.put(Objects.requireNonNull(state.body()).id(),
					String.join(" ", without(parts, (part) -> Objects.equals(part.body(), state.body())))));
		Mentions.words(name)
			.stream()
			.findFirst()
			.flatMap(this.mentions::adjectivalState)
			.ifPresent((state) -> states.putIfAbsent(state.id(),
					String.join(" ", parts.stream().skip(1).flatMap((part) -> part.words().stream()).toList())));
		states.putAll(Provinces.mentioned(name));
		states.putAll(this.states.beginning(Transliteration.simplified(Regions.shortened(name).orElse(name))));
		return states;
	}

	/**
	 * {@return the names that a text has beside that of a body to which others belong, by
	 * the state of that body, empty if it has none}
	 */
	Map<String, Set<String>> owned(String text) {
		return this.owners.owned(text);
	}

	/**
	 * {@return the state that a whole text is the name of in any language}
	 */
	Optional<Mentions.Mentioned> stateCalled(String text) {
		return this.states.called(text);
	}

	private static List<String> without(List<Mentions.Part> parts, Predicate<Mentions.Part> omitted) {
		return parts.stream().filter(Predicate.not(omitted)).flatMap((part) -> part.words().stream()).toList();
	}

}
