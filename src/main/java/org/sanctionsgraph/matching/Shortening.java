package org.sanctionsgraph.matching;

import org.sanctionsgraph.names.Word;

/** Names of persons that begin with another name. */
final class Shortening {

	/** With a letter more, a longer word is mistyped, and a shorter one is another. */
	private static final int SHORT = 4;

	private Shortening() {
	}

	/**
	 * {@return whether either may be a short form of the other, if they are given names}
	 */
	static boolean isEither(Word one, Word other) {
		return isOf(one, other) || isOf(other, one);
	}

	/**
	 * {@return whether one family name begins with the other, which is no typing error}
	 * Given names are shortened, family names are not: Smithson is not Smith.
	 */
	static boolean isOtherFamily(Word one, Word other) {
		return isEither(one, other) || isLengthened(one, other) || isLengthened(other, one);
	}

	/** Syllables that follow in a Chinese name make it another name. */
	private static boolean isOf(Word shorter, Word longer) {
		return shorter.length() > 1 && longer.length() > shorter.length() + 1 && longer.length() > SHORT
				&& longer.text().startsWith(shorter.text()) && !longer.pinyin();
	}

	/** A letter that is typed twice is none more. */
	private static boolean isLengthened(Word shorter, Word longer) {
		int end = shorter.length();
		return end > 1 && end <= SHORT && longer.length() == end + 1 && longer.text().startsWith(shorter.text())
				&& longer.text().charAt(end) != longer.text().charAt(end - 1);
	}

}
