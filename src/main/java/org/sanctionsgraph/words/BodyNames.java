package org.sanctionsgraph.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.sanctionsgraph.script.ScriptFiles;

/** Names of bodies without what tells nothing. */
final class BodyNames {

	private static final String ARTICLE = "the";

	private static final Set<String> PEOPLE = Set.of("people", "peoples");

	private static final Map<String, String> ABBREVIATED = Map.of("dept", "department", "govt", "government", "univ",
			"university");

	private static final String AUTONOMOUS = "autonomous";

	private static final Set<String> NATIONALITIES = Set.copyOf(ScriptFiles.of("nationalities.txt"));

	private static final Set<String> AUTONOMOUS_LEVELS = Set.of("prefecture", "county");

	private static final String GOVERNMENT = "government";

	private BodyNames() {
	}

	/**
	 * {@return the words without an article at the beginning, nor that a government is
	 * the people's, as each one in China is called, nor that a prefecture is autonomous,
	 * and whose it is}
	 */
	static List<String> plain(List<String> words) {
		return IntStream.range(0, words.size())
			.filter((i) -> !isArticle(words, i) && !isOfGovernment(words, i) && !isOfAutonomy(words, i))
			.mapToObj((i) -> ABBREVIATED.getOrDefault(words.get(i), words.get(i)))
			.toList();
	}

	private static boolean isArticle(List<String> words, int i) {
		return i == 0 && words.size() > 1 && words.getFirst().equals(ARTICLE);
	}

	private static boolean isOfAutonomy(List<String> words, int i) {
		int autonomous = NATIONALITIES.contains(words.get(i)) ? i + 1 : i;
		return autonomous + 1 < words.size() && words.get(autonomous).equals(AUTONOMOUS)
				&& AUTONOMOUS_LEVELS.contains(words.get(autonomous + 1));
	}

	private static boolean isOfGovernment(List<String> words, int i) {
		return PEOPLE.contains(words.get(i)) && i + 1 < words.size() && words.get(i + 1).equals(GOVERNMENT);
	}

}
