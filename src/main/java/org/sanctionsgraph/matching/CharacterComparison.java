package org.sanctionsgraph.matching;

import java.util.Set;
import java.util.stream.IntStream;

import org.sanctionsgraph.names.Reading;
import org.sanctionsgraph.script.Transliteration;
import org.sanctionsgraph.words.Word;

/** Compares names whose characters stand for syllables. */
final class CharacterComparison {

	/** A character in place of another one that is read alike. */
	private static final double HOMOPHONE = 0.25;

	private static final double PERSON_BY_SOUND = 0.8;

	/** Whatever stands beside a whole name. */
	private static final double WITH_TITLE = 0.9;

	private static final double OTHER_PERSON = 0.3;

	private static final double PART = 0.7;

	private static final double SHORTENED = 0.73;

	private static final double REST = 0.2;

	private static final double OTHER_SUBJECT = 0.5;

	private static final char STATE = '国';

	private static final int NATION = 2;

	private static final int SHORTEST_PART = 3;

	private static final double EDIT = 1.5;

	private static final String AND = "与和及暨";

	private CharacterComparison() {
	}

	static NameComparison.Match compare(Reading sought, Reading form, HowCompared how) {
		String one = sought.words().getFirst().text();
		String other = form.words().getFirst().text();
		if (one.equals(other)) {
			return new NameComparison.Match(1, Set.of(MatchMethod.FOLDED));
		}
		if (sought.exact() || form.exact()) {
			return NameComparison.Match.NONE;
		}
		if (sought.words().getFirst().is(Word.Kind.GENERIC)) {
			return NameComparison.Match.NONE;
		}
		return new NameComparison.Match(
				how.person() ? ofPerson(one, other) : ofOrganization(one, other, how.eachWord()),
				Set.of(MatchMethod.SPELLING));
	}

	/** Another character makes it another person's name, unless it sounds alike. */
	private static double ofPerson(String one, String other) {
		if (other.length() >= SHORTEST_PART && (one.startsWith(other) || one.endsWith(other))) {
			return WITH_TITLE;
		}
		return (one.length() == other.length() && edits(one, other) <= 2 * HOMOPHONE) ? PERSON_BY_SOUND : OTHER_PERSON;
	}

	private static double ofOrganization(String one, String other, boolean eachWord) {
		if (isOfNation(one, other) || (eachWord && BodyCharacters.tellApart(one, other))) {
			return OTHER_SUBJECT;
		}
		if (isInitials(one, other)) {
			return SHORTENED + REST * one.length() / other.length();
		}
		if ((one.length() >= SHORTEST_PART && other.contains(one) && !isKind(one, other))
				|| (one.length() == SHORTEST_PART - 1 && other.startsWith(one))) {
			return PART + REST * one.length() / other.length();
		}
		if (isShortened(one, other)) {
			return SHORTENED + REST * one.length() / other.length();
		}
		if (eachWord && one.length() > other.length() + 1 && isShortened(other, one)) {
			return SHORTENED + REST * other.length() / one.length();
		}
		return Math.max(0, 1 - EDIT * edits(one, other) / Math.max(one.length(), other.length()));
	}

	/**
	 * Whether the second name is that of the nation, with a subject between which the
	 * first name does not have: 中国科学院 is not 中国社会科学院.
	 */
	private static boolean isOfNation(String one, String other) {
		return one.length() > SHORTEST_PART && one.length() < other.length() && isNation(one) && isNation(other)
				&& other.startsWith(one.substring(0, 2)) && other.endsWith(one.substring(2));
	}

	private static boolean isNation(String name) {
		return name.length() > 2 && name.charAt(1) == STATE;
	}

	/** A short word at the end tells what it is, not who. */
	private static boolean isKind(String one, String other) {
		return one.length() == SHORTEST_PART && other.length() > 2 * SHORTEST_PART
				&& other.indexOf(one) == other.length() - one.length();
	}

	/**
	 * The first characters of the nation and of what is the nation's, as 中共 for 中国共产党, or
	 * of two of its words, with or without the nation: 人大 for 全国人民代表大会, 中国电科.
	 */
	private static boolean isInitials(String one, String other) {
		if (!isNation(other)) {
			return false;
		}
		String rest = other.substring(NATION);
		String initials = one.startsWith(other.substring(0, NATION)) ? one.substring(NATION) : one;
		return initials.length() == 2
				&& ((initials.charAt(0) == other.charAt(0) && initials.charAt(1) == rest.charAt(0))
						|| (initials.charAt(0) == rest.charAt(0) && beginsWord(rest, initials.charAt(1))));
	}

	/** Most words have two characters. */
	private static boolean beginsWord(String name, char first) {
		return IntStream.iterate(2, (i) -> i + 1 < name.length(), (i) -> i + 2)
			.anyMatch((i) -> name.charAt(i) == first);
	}

	/** Half of the characters, in their order, from the first. */
	private static boolean isShortened(String one, String other) {
		if (one.length() <= SHORTEST_PART || 2 * one.length() < other.length() || one.charAt(0) != other.charAt(0)) {
			return false;
		}
		int found = 0;
		for (int i = 0; i < other.length() && found < one.length(); i++) {
			found += (other.charAt(i) == one.charAt(found)) ? 1 : 0;
		}
		return found == one.length();
	}

	private static double edits(String one, String other) {
		double[] last = new double[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			double[] row = new double[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				row[j] = Math.min(last[j - 1] + replacement(one.charAt(i - 1), other.charAt(j - 1)),
						Math.min(last[j], row[j - 1]) + 1);
			}
			last = row;
		}
		return last[other.length()];
	}

	private static double replacement(char one, char other) {
		if (one == other || (AND.indexOf(one) >= 0 && AND.indexOf(other) >= 0)) {
			return 0;
		}
		return Transliteration.syllable(one).equals(Transliteration.syllable(other)) ? HOMOPHONE : 1;
	}

}
