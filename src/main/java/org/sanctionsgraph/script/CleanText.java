package org.sanctionsgraph.script;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/**
 * Texts of which readers see every character: no control character, no line break,
 * nothing invisible or that turns the direction of writing, nothing that stands for a
 * character that was lost, no blank at an end, and all in Unicode's composed form, NFC.
 */
public final class CleanText {

	private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

	private static final UnicodeSet HIDDEN = new UnicodeSet(
			"[[[[:C:]-[:Cn:]][:Zl:][:Zp:][:NChar:][:DI:]\\u2800\\uFFFD]-[:PCM:]]")
		.freeze();

	/** Half of a surrogate pair, and what is written for what could not be read. */
	private static final UnicodeSet LOST = new UnicodeSet("[[:Cs:]\\uFFFD]").freeze();

	private static final UnicodeSet JOINERS = new UnicodeSet("[:Join_C:]").freeze();

	/**
	 * Letters that a joiner beside them gives another form: of Arabic, Persian, Hindi.
	 */
	private static final UnicodeSet JOINED = new UnicodeSet(
			"[[[:L:][:M:]]&[[:^InSC=Other:][:sc=Arab:][:sc=Syrc:][:sc=Mand:][:sc=Nkoo:][:sc=Mong:]]]")
		.freeze();

	/** What chooses between forms of the Mongolian letter before it, which are seen. */
	private static final UnicodeSet MONGOLIAN_SELECTORS = new UnicodeSet("[\\u180B-\\u180F]").freeze();

	private static final UnicodeSet MONGOLIAN = new UnicodeSet("[[:L:]&[[:scx=Mong:][:scx=Phag:]]]").freeze();

	/** What chooses between forms of any other character. */
	private static final UnicodeSet SELECTORS = new UnicodeSet("[[:VS:]-[\\u180B-\\u180F]]").freeze();

	/** Characters of which Unicode declares such forms. */
	private static final UnicodeSet SELECTED = new UnicodeSet(
			"[[[:Ideographic:][:Emoji:][:Sm:][:sc=Mymr:][:sc=Phag:]]-[\\u0000-\\u007F]]")
		.freeze();

	/** Signs that take the vowel from a letter; a joiner may follow at a word's end. */
	private static final UnicodeSet KILLERS = new UnicodeSet("[[:InSC=Virama:][:InSC=Pure_Killer:]]").freeze();

	private static final Pattern BREAKS = Pattern.compile(" ?[\\p{Cc}\\p{Zl}\\p{Zp}]+ ?");

	private static final Pattern BLANKS = Pattern.compile("\\p{Zs}");

	private static final Pattern ENDS = Pattern.compile("^\\p{Zs}+|\\p{Zs}+$");

	private CleanText() {
	}

	/**
	 * {@return the first character that readers do not see, if there is one}
	 */
	public static OptionalInt hidden(String text) {
		int[] characters = text.codePoints().toArray();
		return IntStream.range(0, characters.length)
			.filter((at) -> isHidden(characters, at))
			.map((at) -> characters[at])
			.findFirst();
	}

	/**
	 * {@return the text without blanks at its ends}
	 */
	public static String strip(String text) {
		return ENDS.matcher(text).replaceAll("");
	}

	/**
	 * {@return the text in Unicode's composed form}
	 */
	public static String compose(String text) {
		return COMPOSED.normalize(text);
	}

	/**
	 * {@return the clean form of a text: a blank for each line break or blank of another
	 * kind, and nothing for what is hidden; perhaps empty}
	 */
	public static String of(String text) {
		String blanks = BLANKS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll(" ");
		int[] characters = blanks.codePoints().toArray();
		StringBuilder seen = new StringBuilder();
		IntStream.range(0, characters.length)
			.filter((at) -> !isHidden(characters, at))
			.forEach((at) -> seen.appendCodePoint(characters[at]));
		return compose(strip(seen.toString()));
	}

	/**
	 * {@return whether a text had a character that was lost before it came here}
	 */
	public static boolean hasLost(String text) {
		return LOST.containsSome(text);
	}

	/**
	 * {@return whether readers see nothing of a text}
	 */
	public static boolean isBlank(String text) {
		return of(text).isEmpty();
	}

	private static boolean isHidden(int[] characters, int at) {
		return HIDDEN.contains(characters[at]) && !(JOINERS.contains(characters[at]) && joins(characters, at))
				&& !selects(characters, at);
	}

	private static boolean selects(int[] characters, int at) {
		return at > 0 && ((MONGOLIAN_SELECTORS.contains(characters[at]) && MONGOLIAN.contains(characters[at - 1]))
				|| (SELECTORS.contains(characters[at]) && SELECTED.contains(characters[at - 1])));
	}

	private static boolean joins(int[] characters, int at) {
		boolean follows = at > 0 && JOINED.contains(characters[at - 1]);
		boolean precedes = at + 1 < characters.length && JOINED.contains(characters[at + 1]);
		return follows && (precedes || KILLERS.contains(characters[at - 1]));
	}

}
