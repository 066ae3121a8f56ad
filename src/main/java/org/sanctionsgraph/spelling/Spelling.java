package org.sanctionsgraph.spelling;

import java.util.List;

import org.sanctionsgraph.words.Word;

/**
 * How alike two words are spelt: 1 less the edits that lead from one to the other, as a
 * share of the longer word. Edits between neighbours count, and likely ones count less.
 */
public final class Spelling {

	private static final String VOWELS = "aeiouyаеёиоуыэюяιηυεοωα";

	private static final List<String> GLIDES = List.of("ijyийы");

	private static final List<String> ALIKE = List.of(VOWELS, "ckqx", "szc", "vwfb", "dt", "bp", "gkj", "mn", "зс",
			"бв", "0o", "1il", "9g", "5s", "3e", "8b");

	/** A letter doubled, or one of two letters that sound alike. */
	private static final double LEAST = 0.4;

	private static final double MUTE = 0.6;

	private static final double SIMILAR = 0.7;

	private static final double GAP = 0.9;

	private static final int ASCII = 128;

	private static final double[] REPLACEMENTS = new double[ASCII * ASCII];

	static {
		for (char one = 0; one < ASCII; one++) {
			for (char other = 0; other < ASCII; other++) {
				REPLACEMENTS[one * ASCII + other] = computed(one, other);
			}
		}
	}

	private Spelling() {
	}

	/**
	 * {@return 1 for equal words, 0 for words that differ by more than typing errors}
	 */
	public static double similarity(String one, String other) {
		return similarity(one, Word.letters(one), other, Word.letters(other));
	}

	/**
	 * {@return the same}
	 * @param letters the letters that the word has
	 */
	public static double similarity(String one, long letters, String other, long otherLetters) {
		if (one.equals(other)) {
			return 1;
		}
		int longer = Math.max(one.length(), other.length());
		int shorter = Math.min(one.length(), other.length());
		double budget = budget(shorter);
		int different = Math.max(Long.bitCount(letters & ~otherLetters), Long.bitCount(otherLetters & ~letters));
		if (Math.max(longer - shorter, different) * LEAST > budget) {
			return 0;
		}
		double edits = edits(one, other, budget);
		return (edits > budget) ? 0 : 1 - edits / longer;
	}

	/** Short words have many neighbours that are other words. */
	private static double budget(int length) {
		return switch (length) {
			case 0, 1, 2 -> LEAST;
			case 3 -> 0.5;
			case 4, 5 -> 1.05;
			case 6, 7, 8 -> 1.9;
			default -> 2.5;
		};
	}

	private static double edits(String one, String other, double most) {
		double[] beforeLast = new double[other.length() + 1];
		double[] last = new double[other.length() + 1];
		double[] row = new double[other.length() + 1];
		for (int j = 1; j <= other.length(); j++) {
			last[j] = last[j - 1] + gap(other, j - 1);
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = last[0] + gap(one, i - 1);
			double least = row[0];
			for (int j = 1; j <= other.length(); j++) {
				double cost = Math.min(last[j - 1] + replacement(one.charAt(i - 1), other.charAt(j - 1)),
						Math.min(last[j] + gap(one, i - 1), row[j - 1] + gap(other, j - 1)));
				row[j] = isSwapped(one, i, other, j) ? Math.min(cost, beforeLast[j - 2] + SIMILAR) : cost;
				least = Math.min(least, row[j]);
			}
			if (least > most) {
				return least;
			}
			double[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[other.length()];
	}

	private static boolean isSwapped(String one, int i, String other, int j) {
		return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
	}

	private static double gap(String word, int index) {
		char letter = word.charAt(index);
		if (index > 0 && word.charAt(index - 1) == letter) {
			return LEAST;
		}
		return (letter == 'h' && index > 0) ? MUTE : GAP;
	}

	private static double replacement(char one, char other) {
		return (one < ASCII && other < ASCII) ? REPLACEMENTS[one * ASCII + other] : computed(one, other);
	}

	private static double computed(char one, char other) {
		if (one == other) {
			return 0;
		}
		return areIn(GLIDES, one, other) ? LEAST : areIn(ALIKE, one, other) ? SIMILAR : 1;
	}

	private static boolean areIn(List<String> groups, char one, char other) {
		return groups.stream().anyMatch((group) -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
	}

}
