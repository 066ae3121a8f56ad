package org.sanctionsgraph.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Names of bodies without what tells nothing. */
final class BodyNames {

	private static final String ARTICLE = "the";

	private static final Set<String> PEOPLE = Set.of("people", "peoples");

	private static final String GOVERNMENT = "government";

	private BodyNames() {
	}

	/**
	 * {@return the words without an article at the beginning, nor that a government is
	 * the people's, as each one in China is called}
	 */
	static List<String> plain(List<String> words) {
		return IntStream.range(0, words.size())
			.filter((i) -> !isArticle(words, i) && !isOfGovernment(words, i))
			.mapToObj(words::get)
			.toList();
	}

	private static boolean isArticle(List<String> words, int i) {
		return i == 0 && words.size() > 1 && words.getFirst().equals(ARTICLE);
	}

	private static boolean isOfGovernment(List<String> words, int i) {
		return PEOPLE.contains(words.get(i)) && i + 1 < words.size() && words.get(i + 1).equals(GOVERNMENT);
	}

}
