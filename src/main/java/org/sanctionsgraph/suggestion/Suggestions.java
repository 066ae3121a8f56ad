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

	private static final int SHORTEST_WORD = 3;

	/** Neither an id nor a name of the schema has more letters. */
	private static final int LONGEST_WORD = 120;

	/** Comparing takes as much longer as more edits are permitted. */
	private static final int MOST_EDITS = 12;

	/** More than the edits of any word that is near enough. */
	private static final int AS_PART = Integer.MAX_VALUE;

	private Suggestions() {
	}

	/**
	 * {@return at most three of the known words, those with the fewest edits first,
	 * ignoring case, then those that contain the word between hyphens; a word of six
	 * letters may differ by three edits, and none by more than twelve; none in place of a
	 * word that is longer than any known one}
	 */
	public static List<String> nearest(String word, Collection<String> known) {
		if (isTooLong(word)) {
			return List.of();
		}
		String lower = word.toLowerCase(Locale.ROOT);
		LevenshteinDistance within = new LevenshteinDistance(Math.min(MOST_EDITS, word.length() / 3 + 1));
		return known.stream()
			.map((candidate) -> new Candidate(candidate, distance(lower, candidate.toLowerCase(Locale.ROOT), within)))
			.filter((candidate) -> candidate.edits() >= 0)
			.sorted(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
			.limit(MOST)
			.map(Candidate::word)
			.toList();
	}

	/**
	 * {@return whether a word is too long to mean a known one}
	 */
	public static boolean isTooLong(String word) {
		return word.length() > LONGEST_WORD;
	}

	private static int distance(String word, String candidate, LevenshteinDistance within) {
		int edits = within.apply(word, candidate);
		return (edits < 0 && isPart(word, candidate)) ? AS_PART : edits;
	}

	private static boolean isPart(String word, String candidate) {
		int end = candidate.indexOf(word) + word.length();
		return word.length() >= SHORTEST_WORD && candidate.contains(word) && isEdge(candidate, end)
				&& isEdge(candidate, end - word.length() - 1);
	}

	private static boolean isEdge(String candidate, int index) {
		return index < 0 || index >= candidate.length() || !Character.isLetterOrDigit(candidate.charAt(index));
	}

	/**
	 * {@return a question to append to a message; empty if there are no suggestions}
	 */
	public static String question(List<String> suggestions) {
		return suggestions.isEmpty() ? ""
				: suggestions.stream().collect(Collectors.joining("' or '", ". Did you mean '", "'?"));
	}

	/** A known word, and its distance; negative if that is too great. */
	private record Candidate(String word, int edits) {
	}

}
