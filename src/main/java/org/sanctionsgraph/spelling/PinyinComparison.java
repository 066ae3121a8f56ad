package org.sanctionsgraph.spelling;

import java.util.List;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.sanctionsgraph.script.Syllables;
import org.sanctionsgraph.words.Word;

/**
 * How alike words in pinyin can be: each syllable is a word of its own, which has many
 * neighbours.
 */
public final class PinyinComparison {

	private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

	/** Most Chinese given names have two syllables. */
	private static final int GIVEN_NAME = 2;

	private static final double ONE_LETTER = 0.75;

	private PinyinComparison() {
	}

	/**
	 * {@return the most that two words of persons' names may be alike: 1 for words that
	 * are not both in pinyin, or whose syllables sound alike, 0 for other names}
	 */
	public static double most(Word one, Word other) {
		List<String> syllables = one.pinyin() ? Syllables.of(one.text()) : List.of();
		List<String> others = other.pinyin() ? Syllables.of(other.text()) : List.of();
		if (syllables.isEmpty() || syllables.size() != others.size() || syllables.size() > GIVEN_NAME) {
			return 1;
		}
		double lacking = 0;
		for (int i = 0; i < syllables.size(); i++) {
			lacking += 1 - most(syllables.get(i), others.get(i), syllables.size() == 1);
		}
		return Math.max(0, 1 - lacking);
	}

	/** A family name with another letter is another one. */
	private static double most(String one, String other, boolean alone) {
		if (bySound(one).equals(bySound(other)) || (!alone && areSwapped(one, other))) {
			return 1;
		}
		return (alone || EDITS.apply(one, other) > 1) ? 0 : ONE_LETTER;
	}

	private static boolean areSwapped(String one, String other) {
		return one.length() == other.length() && Word.letters(one) == Word.letters(other);
	}

	/** Many speakers do not tell these sounds apart. */
	private static String bySound(String syllable) {
		return syllable.replace("zh", "z").replace("ch", "c").replace("sh", "s").replace("ng", "n");
	}

}
