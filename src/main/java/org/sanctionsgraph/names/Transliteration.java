package org.sanctionsgraph.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/** Texts in other scripts, by the rules of ICU. */
final class Transliteration {

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	private static final Transliterator MANDARIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

	private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII; Lower");

	private static final Map<Character, String> SYLLABLES = new ConcurrentHashMap<>();

	private Transliteration() {
	}

	/**
	 * {@return a text with simplified characters in place of traditional ones}
	 */
	static String simplified(String text) {
		return SIMPLIFIED.transliterate(text);
	}

	/**
	 * {@return a text with a syllable in pinyin, and spaces, in place of each Han
	 * character; as names are read}
	 */
	static String mandarin(String simplified) {
		return MANDARIN.transliterate(simplified);
	}

	/**
	 * {@return the syllable of a Han character}
	 */
	static String syllable(char character) {
		return SYLLABLES.computeIfAbsent(character, (han) -> mandarin(Character.toString(han)));
	}

	/**
	 * {@return a text in Latin script without accents}
	 */
	static String ascii(String latin) {
		return Scripts.isAscii(latin) ? latin : ASCII.transliterate(latin);
	}

	/**
	 * {@return a text of any script in Latin script}
	 */
	static String latin(String text) {
		return LATIN.transliterate(UyghurAlphabet.isUsedIn(text) ? UyghurAlphabet.latin(text) : text);
	}

}
