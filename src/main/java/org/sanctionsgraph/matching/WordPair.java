package org.sanctionsgraph.matching;

import java.util.List;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.sanctionsgraph.script.Provinces;
import org.sanctionsgraph.spelling.NearNames;
import org.sanctionsgraph.spelling.PinyinComparison;
import org.sanctionsgraph.spelling.ShortForms;
import org.sanctionsgraph.spelling.Spelling;
import org.sanctionsgraph.words.Places;
import org.sanctionsgraph.words.Word;

/**
 * Words of two names that correspond: one of each, or several of one that make up one of
 * the other.
 *
 * @param words the words of the first name
 * @param others the words of the second
 * @param similarity how alike they are, more than 0
 */
record WordPair(Span words, Span others, double similarity) {

	private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

	private static final int SHORTEST_JOINED = 4;

	/** In shorter words, a space and a typing error make another name. */
	private static final int LONG_JOINED = 6;

	private static final double LEAST_JOINED = 0.8;

	private static final double SPACE = 0.98;

	static final double ALIKE = 0.97;

	private static final double AS_INITIAL = 0.9;

	private static final double AS_NICKNAME = 0.8;

	private static final double SHORTENED = 0.95;

	private static final double SHORT_FORM = 0.95;

	private static final double LEAST_EXACT = 0.9;

	/** A typing error in a short word, which may be another word. */
	private static final double MISTYPED = 0.72;

	private static final double BY_CONSONANTS = 0.85;

	private static final double WORTH_OF_INITIAL = 0.3;

	private static final double WORTH_OF_LETTER = 0.01;

	/**
	 * {@return the similarity of two spans, of which one is a single word}
	 */
	static double similarity(Span words, Span others, HowCompared how) {
		return (words.count() == 1 && others.count() == 1)
				? similarity(words.first(), others.first(), how,
						others.isLast() || (words.isLast() && others.start() > 0))
				: (!how.person() && isInitials(words, others)) ? AS_INITIAL : joined(words, others);
	}

	/**
	 * {@return whether several words may make up another one, judged by their lengths}
	 */
	static boolean mayBeJoined(List<Word> words, int start, int count, Word other, HowCompared how) {
		if (start + count > words.size() || words.get(start + count - 1).is(Word.Kind.INITIAL)) {
			return false;
		}
		int length = 0;
		for (int i = start; i < start + count; i++) {
			length += words.get(i).length();
		}
		return areAboutAsLong(length, other.length()) || (!how.person() && other.length() == count);
	}

	private static boolean areAboutAsLong(int one, int other) {
		int shorter = Math.min(one, other);
		return shorter >= SHORTEST_JOINED && shorter >= LEAST_JOINED * Math.max(one, other);
	}

	/**
	 * {@code psb} for public security bureau. Whoever has the initials of a whole name
	 * may be anybody.
	 */
	private static boolean isInitials(Span words, Span others) {
		return (words.count() == 1) ? !isSyllable(words) && others.hasInitials(words.first().text())
				: !others.isWhole() && words.hasInitials(others.first().text());
	}

	/** Chinese names of one syllable. */
	private static boolean isSyllable(Span words) {
		return words.isWhole() && words.first().pinyin();
	}

	private static double joined(Span words, Span others) {
		if (!areAboutAsLong(words.length(), others.length())) {
			return 0;
		}
		double similarity = Spelling.similarity(words.text(), others.text());
		double least = (Math.min(words.length(), others.length()) < LONG_JOINED) ? 1 : LEAST_JOINED;
		return (similarity < least) ? 0 : similarity * SPACE;
	}

	private static double similarity(Word one, Word other, HowCompared how, boolean last) {
		if (one.is(Word.Kind.INITIAL) != other.is(Word.Kind.INITIAL)) {
			return isInitial(one, other) ? AS_INITIAL : 0;
		}
		if (isWhole(one) || isWhole(other)) {
			return one.text().equals(other.text()) ? 1 : 0;
		}
		if (how.person() && !last && NearNames.isShortForm(one, other)) {
			return SHORT_FORM;
		}
		if (how.person() && !last && how.consonants() && ShortForms.isHeard(one, other)) {
			return BY_CONSONANTS;
		}
		if (how.person() && (last ? isOtherFamily(one, other, how) : isOtherGiven(one, other, how))) {
			return 0;
		}
		double spelt = spelt(one, other, how);
		if (how.exact()) {
			return (spelt < LEAST_EXACT) ? 0 : spelt;
		}
		if (how.person() && spelt < AS_NICKNAME && NearNames.isEither(one, other)) {
			return AS_NICKNAME;
		}
		if (isShortened(one, other) || isShortened(other, one)) {
			return SHORTENED;
		}
		return how.consonants() ? Math.max(spelt, BY_CONSONANTS * heard(one, other)) : spelt;
	}

	private static double heard(Word one, Word other) {
		return one.soundsLike(other.sounds()) ? 1 : Spelling.similarity(one.consonants(), other.consonants());
	}

	private static boolean isWhole(Word word) {
		return word.is(Word.Kind.NUMBER) || word.is(Word.Kind.GENERATION);
	}

	/** Tech for technology, in names of organizations. */
	private static boolean isShortened(Word one, Word other) {
		return one.is(Word.Kind.GENERIC) && other.is(Word.Kind.GENERIC) && one.length() >= SHORTEST_JOINED
				&& one.length() < other.length() && other.text().startsWith(one.text());
	}

	private static boolean isOtherFamily(Word one, Word other, HowCompared how) {
		return NearNames.isOtherFamily(one, other) && !(how.consonants() && one.soundsLike(other.sounds()));
	}

	/** From other scripts, names come with and without vowels at their ends. */
	private static boolean isOtherGiven(Word one, Word other, HowCompared how) {
		return !how.consonants() && NearNames.isOtherGiven(one, other);
	}

	private static double spelt(Word one, Word other, HowCompared how) {
		double spelt = Spelling.similarity(one.text(), one.letters(), other.text(), other.letters());
		if (!how.person() || spelt == 1) {
			return (spelt > 0 && Places.areOthers(one.text(), other.text())) ? 0 : spelt;
		}
		return Math.min(PinyinComparison.most(one, other), isMistyped(one, other) ? Math.max(spelt, MISTYPED) : spelt);
	}

	/** A letter that is missing, too many, replaced or swapped, but not the first one. */
	private static boolean isMistyped(Word one, Word other) {
		int shorter = Math.min(one.length(), other.length());
		return shorter > 1 && shorter < SHORTEST_JOINED && one.text().charAt(0) == other.text().charAt(0)
				&& (EDITS.apply(one.text(), other.text()) == 1
						|| (one.length() == other.length() && one.letters() == other.letters()));
	}

	private static boolean isInitial(Word one, Word other) {
		return one.text().charAt(0) == other.text().charAt(0) && !one.is(Word.Kind.PARTICLE)
				&& !other.is(Word.Kind.PARTICLE);
	}

	boolean isInitial() {
		return this.words.first().is(Word.Kind.INITIAL) != this.others.first().is(Word.Kind.INITIAL);
	}

	/** Many companies are named after a place. */
	boolean isDistinctive() {
		return (this.words.weight() >= 1 || this.others.weight() >= 1) && !Provinces.isOne(this.others.first().text());
	}

	double weight() {
		return Math.max(this.words.weight(), this.others.weight());
	}

	/** Sure pairs are greater than doubtful ones, and long words than short ones. */
	double rank() {
		return this.similarity * (isInitial() ? WORTH_OF_INITIAL : 1)
				+ WORTH_OF_LETTER * Math.max(this.words.length(), this.others.length());
	}

	int distance() {
		return Math.abs(this.words.start() - this.others.start());
	}

}
