package org.sanctionsgraph.nameindex;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Adjectives that are made of the names of countries: Russian, Norwegian, British. */
final class Adjectives {

	private static final Set<String> ENDINGS = Set.of("n", "ese", "ish", "i", "ic", "ot");

	private static final int SHORTEST_STEM = 4;

	/** What an adjective may lack of the name: {@code any} of Germany. */
	private static final int MOST_LACKING = 4;

	private Adjectives() {
	}

	/**
	 * {@return the name of the country that an adjective means, of those in one word}
	 * @param adjective the word, folded
	 * @param names the names of countries, folded
	 */
	static Optional<String> country(String adjective, Collection<String> names) {
		if (ENDINGS.stream().noneMatch(adjective::endsWith)) {
			return Optional.empty();
		}
		return names.stream()
			.filter((name) -> stem(adjective, name) >= Math.max(SHORTEST_STEM, name.length() - MOST_LACKING))
			.max(Comparator.comparingInt((String name) -> stem(adjective, name))
				.thenComparingInt((name) -> -name.length())
				.thenComparing(Comparator.reverseOrder()));
	}

	/** A name is no adjective of itself. */
	private static int stem(String adjective, String name) {
		int length = 0;
		while (length < Math.min(adjective.length(), name.length())
				&& adjective.charAt(length) == name.charAt(length)) {
			length++;
		}
		return (name.indexOf(' ') >= 0 || name.equals(adjective)) ? 0 : length;
	}

}
