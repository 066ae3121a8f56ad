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
public record Reading(UnicodeScript script, List<Word> words, Origin origin, boolean exact) {

	/**
	 * {@return a name as it is written}
	 */
	public static Reading written(UnicodeScript script, List<Word> words) {
		return new Reading(script, words, Origin.WRITTEN, false);
	}

	/** The origins of spellings. */
	public enum Origin {

		/** As the name is written. */
		WRITTEN,
		/** From another script. */
		TRANSLITERATED,
		/** From pinyin, by another system. */
		RESPELT

	}

	/**
	 * {@return whether it is spelt as the name is written}
	 */
	public boolean isWritten() {
		return this.origin == Origin.WRITTEN;
	}

	/**
	 * {@return whether it comes from another script}
	 */
	public boolean isTransliterated() {
		return this.origin == Origin.TRANSLITERATED;
	}

	/** Two spellings that were both made by rules may agree although the names do not. */
	public boolean isComparable(Reading other) {
		return this.script == other.script
				&& (isWritten() || other.isWritten() || (isTransliterated() && other.isTransliterated()));
	}

	/**
	 * {@return whether its words consist of letters, not of syllables}
	 */
	public boolean isAlphabetic() {
		return this.script != UnicodeScript.HAN && this.script != UnicodeScript.HANGUL;
	}

}
