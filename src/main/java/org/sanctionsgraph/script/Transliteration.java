package org.sanctionsgraph.script;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/** Texts in other scripts, by the rules of ICU. */
public final class Transliteration {

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

	private static final Transliterator ENGLISH = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII; Lower");

	private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII; Lower");

	private static final String BETWEEN_LETTERS = "·";

	private static final String J = "j";

	private static final String J_IN_RUSSIAN = "dzh";

	private static final Map<Integer, String> SIMPLE = new ConcurrentHashMap<>();

	private static final Map<Integer, String> SYLLABLES = new ConcurrentHashMap<>();

	private static final int LONGEST_NAME = 4;

	private Transliteration() {
	}

	/**
	 * {@return a text with simplified characters in place of traditional ones}
	 */
	public static String simplified(String text) {
		StringBuilder simplified = new StringBuilder();
		text.codePoints()
			.forEach((character) -> simplified
				.append(SIMPLE.computeIfAbsent(character, (one) -> SIMPLIFIED.transliterate(Character.toString(one)))));
		return simplified.toString();
	}

	/**
	 * {@return the syllables of Han characters in pinyin} The first character of a name
	 * may be a family name that is read otherwise than elsewhere.
	 */
	public static List<String> mandarin(String simplified) {
		return (simplified.length() <= LONGEST_NAME) ? Folding.words(Folding.fold(NAMES.transliterate(simplified)))
				: simplified.codePoints().mapToObj(Transliteration::syllable).toList();
	}

	/**
	 * {@return the syllable of a Han character}
	 */
	public static String syllable(int character) {
		return SYLLABLES.computeIfAbsent(character,
				(one) -> Folding.fold(NAMES.transliterate(Character.toString(one))).trim());
	}

	/**
	 * {@return a text in Latin script without accents}
	 */
	public static String ascii(String latin) {
		return Scripts.isAscii(latin) ? latin : ASCII.transliterate(latin);
	}

	/**
	 * {@return a text of any script in Latin script}
	 */
	public static String latin(String text) {
		return LATIN.transliterate(UyghurAlphabet.isUsedIn(text) ? UyghurAlphabet.latin(text) : text);
	}

	/**
	 * {@return a text in Cyrillic as English writes it, such as {@code yu}, {@code ch}
	 * and {@code j}, by the system of the boards on geographic names of the United States
	 * and Britain}
	 */
	public static String english(String cyrillic) {
		return ENGLISH.transliterate(cyrillic).replace(BETWEEN_LETTERS, "").replace(J_IN_RUSSIAN, J);
	}

}
