package org.sanctionsgraph.names;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * One way of reading a name.
 *
 * @param script the script of its words
 * @param words the words without titles and legal forms
 * @param origin where the spelling comes from
 * @param exact whether no typing errors are expected in it
 */
record Reading(UnicodeScript script, List<Word> words, Origin origin, boolean exact) {

	static Reading written(UnicodeScript script, List<Word> words) {
		return new Reading(script, words, Origin.WRITTEN, false);
	}

	/** The origins of spellings. */
	enum Origin {

		/** As the name is written. */
		WRITTEN,
		/** From another script. */
		TRANSLITERATED,
		/** From pinyin, by another system. */
		RESPELT

	}

	boolean isWritten() {
		return this.origin == Origin.WRITTEN;
	}

	boolean isTransliterated() {
		return this.origin == Origin.TRANSLITERATED;
	}

	/** Two spellings that were both made by rules may agree although the names do not. */
	boolean isComparable(Reading other) {
		return this.script == other.script
				&& (isWritten() || other.isWritten() || (isTransliterated() && other.isTransliterated()));
	}

	/**
	 * {@return whether its words consist of letters, not of syllables}
	 */
	boolean isAlphabetic() {
		return this.script != UnicodeScript.HAN && this.script != UnicodeScript.HANGUL;
	}

}
