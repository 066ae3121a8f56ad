package org.sanctionsgraph.words;

import java.util.List;
import java.util.Set;

/** That a state is a republic, as names of states tell. */
public final class Republics {

	private static final String REPUBLIC = "republic";

	private static final String OF = "of";

	private static final String ARTICLE = "the";

	private static final Set<String> ATTRIBUTES = Set.of("federal", "federative", "democratic", "people", "peoples",
			"s", "socialist", "islamic", "arab", "united", "bolivarian", "oriental", "cooperative");

	private Republics() {
	}

	/**
	 * {@return whether a text says nothing else: federal republic}
	 */
	public static boolean isOne(String words) {
		List<String> all = List.of(words.split(" "));
		return all.getLast().equals(REPUBLIC) && ATTRIBUTES.containsAll(all.subList(0, all.size() - 1));
	}

	/**
	 * {@return the number of words that precede the name of a state, from there on: the
	 * federal republic of}
	 */
	public static int length(List<String> words, int start) {
		int end = skipped(words, start, Set.of(ARTICLE));
		end = skipped(words, end, ATTRIBUTES);
		if (end + 2 >= words.size() || !words.get(end).equals(REPUBLIC) || !words.get(end + 1).equals(OF)) {
			return 0;
		}
		return skipped(words, end + 2, Set.of(ARTICLE)) - start;
	}

	private static int skipped(List<String> words, int start, Set<String> skipped) {
		int end = start;
		while (end < words.size() && skipped.contains(words.get(end))) {
			end++;
		}
		return end;
	}

}
