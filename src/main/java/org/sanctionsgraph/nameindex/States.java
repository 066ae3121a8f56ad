package org.sanctionsgraph.nameindex;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.nameindex.Mentions.Mentioned;
import org.sanctionsgraph.script.Transliteration;
import org.sanctionsgraph.words.Countries;
import org.sanctionsgraph.words.Republics;

/** The states that have records, by what they are called. */
final class States {

	private static final String OF = " of ";

	private static final String AND = " and ";

	private static final String ARTICLE = "the ";

	private static final Set<String> MONARCHIES = Set.of("kingdom", "commonwealth", "dominion", "principality",
			"grand duchy", "sultanate");

	private final Map<String, Mentioned> byId = new HashMap<>();

	private final Map<String, Mentioned> byCountry = new HashMap<>();

	private final Map<String, Mentioned> byName = new HashMap<>();

	private final Map<String, String> inHan = new HashMap<>();

	/**
	 * Adds a state.
	 * @param names its names
	 */
	void add(Mentioned state, Collection<StoredName> names) {
		this.byId.put(state.id(), state);
		names.stream()
			.filter(StoredName::isInHan)
			.forEach((name) -> this.inHan.put(Transliteration.simplified(name.value()), state.id()));
		names.stream()
			.filter(StoredName::isInLatin)
			.forEach((name) -> this.byName.put(String.join(" ", Mentions.words(name.value())), state));
	}

	/**
	 * {@return the state of a country, which may have no record}
	 * @param id the id of its record, if it has one
	 */
	Mentioned ofCountry(String code, @Nullable String id) {
		Mentioned recorded = this.byId.get(id);
		this.inHan.putIfAbsent(Countries.chinese(code), (id == null) ? code : id);
		Mentioned country = (recorded == null)
				? new Mentioned(code, Mentions.STATE, Mentions.words(Countries.english(code))) : recorded;
		this.byCountry.put(code, country);
		return country;
	}

	/**
	 * {@return the state, with or without a record, that a text is the name of in any
	 * language, or of whose people English would speak by that word and an n, or both:
	 * the United States of America; that it is a monarchy may be said as well}
	 */
	Optional<Mentioned> called(String text) {
		String folded = withoutArticle(String.join(" ", Mentions.words(text)));
		int end = folded.lastIndexOf(OF);
		return (end < 0) ? named(folded)
				: named(folded.substring(0, end), withoutArticle(folded.substring(end + OF.length())));
	}

	/** There are several republics of some names. */
	private Optional<Mentioned> named(String before, String after) {
		return part(after.split(AND)[0])
			.filter((state) -> named(before).equals(Optional.of(state)) || (!after.contains(AND)
					&& (MONARCHIES.contains(before) || (Republics.isOne(before) && Countries.isOnlyOne(after)))));
	}

	private Optional<Mentioned> part(String name) {
		return named(name).or(() -> Optional.ofNullable(this.byName.get(name)));
	}

	private static String withoutArticle(String name) {
		return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
	}

	/** Of countries that two languages call alike, the one that has a record is meant. */
	private Optional<Mentioned> named(String folded) {
		List<Mentioned> called = Countries.called(folded).stream().map(this.byCountry::get).toList();
		return called.stream()
			.filter(this.byId::containsValue)
			.findFirst()
			.or(() -> called.stream().findFirst())
			.or(() -> Countries.ofAdjective(folded + "n").map(this.byCountry::get));
	}

	/**
	 * {@return the ids of the states with which a name in Han characters begins, each
	 * with the rest of the name}
	 */
	Map<String, String> beginning(String name) {
		Map<String, String> found = new HashMap<>();
		this.inHan.keySet()
			.stream()
			.filter(name::startsWith)
			.forEach((state) -> found.put(this.inHan.getOrDefault(state, ""), name.substring(state.length())));
		return found;
	}

}
