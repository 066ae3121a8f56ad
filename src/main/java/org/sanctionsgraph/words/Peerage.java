package org.sanctionsgraph.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Titles of British peers, which tell a place: Baroness Kennedy of The Shaws. */
final class Peerage {

	private static final Set<String> TITLES = Set.of("lord", "lady", "baron", "baroness", "viscount", "viscountess",
			"earl", "countess", "marquess", "marchioness", "duke", "duchess");

	private static final String ARTICLE = "the";

	private static final String OF = "of";

	private Peerage() {
	}

	/**
	 * {@return the words up to the place of a title}
	 */
	static List<String> withoutPlace(List<String> words) {
		int title = first(words, 0);
		if (title < 0) {
			return words;
		}
		int place = words.subList(title, words.size()).indexOf(OF);
		return ((place > 1) ? words.subList(0, title + place) : words).stream()
			.filter((word) -> !word.equals(ARTICLE))
			.toList();
	}

	/**
	 * {@return the words before a title that follows a whole name, or those beside one}
	 */
	static List<String> withoutTitle(List<String> words) {
		int title = first(words, 1);
		return (title > 1) ? words.subList(0, title)
				: words.stream().filter((word) -> title < 0 || !TITLES.contains(word)).toList();
	}

	private static int first(List<String> words, int start) {
		return IntStream.range(start, words.size()).filter((i) -> TITLES.contains(words.get(i))).findFirst().orElse(-1);
	}

}
