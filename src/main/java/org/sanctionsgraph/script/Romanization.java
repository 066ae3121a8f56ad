package org.sanctionsgraph.script;

import java.util.regex.Pattern;

/** The systems that write Chinese in Latin letters. */
public final class Romanization {

	/** Aspirates, vowels and hyphens of Wade-Giles, and accents of the Czech system. */
	private static final Pattern OTHER_THAN_PINYIN = Pattern
		.compile("(?iu)[ptkhsz]['’‘ʼʻ`´]\\p{L}|(?<=[\\p{L}&&[^lnLN]]['’‘ʼʻ`´]?)ü|[êčďťňšžý]|\\p{L}\\p{Pd}\\p{L}");

	private Romanization() {
	}

	/**
	 * {@return whether a text has signs that pinyin does not have}
	 */
	public static boolean isOtherThanPinyin(String text) {
		return OTHER_THAN_PINYIN.matcher(text).find();
	}

}
