package org.sanctionsgraph.matching;

import java.util.EnumSet;
import java.util.Set;

import org.sanctionsgraph.names.Reading;
import org.sanctionsgraph.words.Initials;

/** Compares two readings in one script. */
final class ReadingComparison {

	private static final double AS_ABBREVIATION = 0.8;

	/** A body that is mentioned has another name in each. */
	private static final double SHORTENED = 0.97;

	/** In pinyin, it is the name of somebody else. */
	private static final double IN_PINYIN = 0.8;

	private static final int LONGEST_ABBREVIATION = 4;

	private static final double OUT_OF_ORDER = 0.8;

	private static final double OTHER_BODY = 0.7;

	private ReadingComparison() {
	}

	/**
	 * {@return how alike the readings are}
	 * @param how what is known of the names, whatever their readings
	 */
	static NameComparison.Match compare(Reading sought, Reading form, HowCompared how) {
		NameComparison.Match match = sought.isAlphabetic() ? compared(sought, form, how.of(sought, form))
				: CharacterComparison.compare(sought, form, how.of(sought, form));
		if (sought.areInTwoSystems(form)) {
			return match.times(IN_PINYIN);
		}
		return (sought.isShortened() || form.isShortened()) ? match.shortened(SHORTENED) : match;
	}

	private static NameComparison.Match compared(Reading sought, Reading form, HowCompared how) {
		if (!how.person() && areOtherAbbreviations(sought, form)) {
			return NameComparison.Match.NONE;
		}
		WordAlignment alignment = WordAlignment.of(sought.words(), form.words(), how);
		double score = WordScore.of(alignment, how) * inOrder(alignment, how) * sameBody(alignment, form, how);
		if (!how.person() && Initials.abbreviate(sought.words(), form.words())) {
			return new NameComparison.Match(Math.max(score, AS_ABBREVIATION), Set.of(MatchMethod.ABBREVIATION));
		}
		return new NameComparison.Match(score, methods(sought, form, alignment));
	}

	/** With another letter, an abbreviation is another one. */
	private static boolean areOtherAbbreviations(Reading sought, Reading form) {
		return sought.isWritten() && form.isWritten() && isShort(sought) && isShort(form)
				&& !sought.words().equals(form.words());
	}

	private static boolean isShort(Reading reading) {
		return reading.words().size() == 1 && reading.words().getFirst().length() <= LONGEST_ABBREVIATION;
	}

	/** The syllables of a Chinese organization's name make sense in their order only. */
	private static double inOrder(WordAlignment alignment, HowCompared how) {
		return (how.person() || !how.exact() || alignment.isInOrder()) ? 1 : OUT_OF_ORDER;
	}

	private static double sameBody(WordAlignment alignment, Reading form, HowCompared how) {
		return (how.eachWord() && BodyWords.tellApart(alignment, form.words())) ? OTHER_BODY : 1;
	}

	private static Set<MatchMethod> methods(Reading sought, Reading form, WordAlignment alignment) {
		Set<MatchMethod> methods = EnumSet.noneOf(MatchMethod.class);
		if (!sought.isWritten() || !form.isWritten()) {
			methods.add(MatchMethod.ROMANIZED);
		}
		if (!alignment.isInOrder()) {
			methods.add(MatchMethod.REORDERED);
		}
		if (!alignment.isComplete()) {
			methods.add(MatchMethod.SPELLING);
		}
		return methods.isEmpty() ? Set.of(MatchMethod.FOLDED) : methods;
	}

}
