package org.sanctionsgraph.script;

import java.util.Arrays;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * One typing error in a title or legal form. A short one is recognized only where it has
 * no vowel, and what is left of it is no abbreviation: others have neighbours that are
 * names.
 */
public final class Misspelling {

	private static final LevenshteinDistance EDITS = new LevenshteinDistance(1);

	private static final String VOWELS = "aeiouyw";

	private static final int LONG = 6;

	private static final int SHORTEST = 3;

	private Misspelling() {
	}

	/**
	 * {@return whether a word is meant to be that title or legal form}
	 */
	public static boolean isOf(String word, String meant) {
		if (word.isEmpty() || word.charAt(0) != meant.charAt(0)) {
			return false;
		}
		return (meant.length() >= LONG) ? isOneError(word, meant)
				: isWithoutVowel(word) && (isOfOtherLength(word, meant) || areSwapped(word, meant));
	}

	/**
	 * {@return whether typing errors in that word are recognized}
	 */
	public static boolean isRecognized(String meant) {
		return meant.indexOf(' ') < 0
				&& (meant.length() >= LONG || (meant.length() >= SHORTEST && isWithoutVowel(meant)));
	}

	private static boolean isOfOtherLength(String word, String meant) {
		return (word.length() > meant.length() || word.length() < SHORTEST) && EDITS.apply(word, meant) == 1;
	}

	private static boolean isOneError(String word, String meant) {
		return EDITS.apply(word, meant) == 1 || areSwapped(word, meant);
	}

	private static boolean areSwapped(String word, String meant) {
		return word.length() == meant.length() && !word.equals(meant) && Arrays.equals(sorted(word), sorted(meant));
	}

	private static int[] sorted(String word) {
		return word.chars().sorted().toArray();
	}

	private static boolean isWithoutVowel(String word) {
		return word.chars().noneMatch((letter) -> VOWELS.indexOf(letter) >= 0);
	}

}
