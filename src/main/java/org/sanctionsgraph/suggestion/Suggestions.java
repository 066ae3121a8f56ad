package org.sanctionsgraph.suggestion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests known words in place of an unknown one. */
public final class Suggestions {

	private static final int MOST = 3;

	private Suggestions() {
	}

	/**
	 * {@return at most three of the known words, those with the fewest edits first,
	 * ignoring case; a word of six letters may differ by three edits}
	 */
	public static List<String> nearest(String word, Collection<String> known) {
		String lower = word.toLowerCase(Locale.ROOT);
		LevenshteinDistance within = new LevenshteinDistance(word.length() / 3 + 1);
		return known.stream()
			.map((candidate) -> new Candidate(candidate, within.apply(lower, candidate.toLowerCase(Locale.ROOT))))
			.filter((candidate) -> candidate.edits() >= 0)
			.sorted(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
			.limit(MOST)
			.map(Candidate::word)
			.toList();
	}

	/**
	 * {@return a question to append to a message; empty if there are no suggestions}
	 */
	public static String question(List<String> suggestions) {
		return suggestions.isEmpty() ? ""
				: suggestions.stream().collect(Collectors.joining("' or '", ". Did you mean '", "'?"));
	}

	/** A known word, and its distance; -1 if that is too great. */
	private record Candidate(String word, int edits) {
	}

}
