package org.sanctionsgraph.names;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.script.Syllables;
import org.sanctionsgraph.words.Word;

/**
 * One way of reading a name.
 *
 * @param script the script of its words
 * @param words the words without titles and legal forms
 * @param origin where the spelling comes from
 * @param exact whether no typing errors are expected in it
 */
public record Reading(UnicodeScript script, List<Word> words, Origin origin, boolean exact) {

	static final int MOST_SYLLABLES = 4;

	static final Reading NONE = written(UnicodeScript.LATIN, List.of());

	/** As many as a short word has: numbers in words were made digits. */
	private static final int LETTERS_OF_A_NUMBER = 3;

	private static final Set<Origin> WRITTEN = EnumSet.of(Origin.WRITTEN, Origin.PINYIN, Origin.SHORTENED);

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
		/** As the name is written, which can only be pinyin. */
		PINYIN,
		/** As the name is written with other names of the bodies that it mentions. */
		SHORTENED,
		/** From another script. */
		TRANSLITERATED,
		/** From pinyin, by another system. */
		RESPELT

	}

	/**
	 * {@return the same, known to be in no other system if it may be pinyin}
	 */
	Reading inPinyin() {
		return (this.origin == Origin.WRITTEN && this.words.stream().map(Word::text).allMatch(Syllables::areIn))
				? new Reading(this.script, this.words, Origin.PINYIN, this.exact) : this;
	}

	/**
	 * {@return whether it is spelt as the name is written}
	 */
	public boolean isWritten() {
		return WRITTEN.contains(this.origin);
	}

	/**
	 * {@return whether it has other names of the bodies that the name mentions}
	 */
	public boolean isShortened() {
		return this.origin == Origin.SHORTENED;
	}

	/**
	 * {@return the same for a name with other names of the bodies that it mentions}
	 */
	Reading shortened() {
		return new Reading(this.script, this.words, Origin.SHORTENED, this.exact);
	}

	/**
	 * {@return the same for a name that is shortened, of which no letter differs}
	 */
	Reading asExactly() {
		return new Reading(this.script, this.words, Origin.SHORTENED, true);
	}

	/**
	 * {@return whether it comes from another script}
	 */
	public boolean isTransliterated() {
		return this.origin == Origin.TRANSLITERATED;
	}

	/**
	 * Two spellings that were both made by rules may agree although the names do not, and
	 * so may pinyin and another system, which writes hyphens in longer names.
	 */
	public boolean isComparable(Reading other) {
		return this.script == other.script && (!areInTwoSystems(other) || (areSyllables() && other.areSyllables()))
				&& (isWritten() || other.isWritten() || (isTransliterated() && other.isTransliterated()));
	}

	/**
	 * {@return whether one may be in pinyin and the other is in another system}
	 */
	public boolean areInTwoSystems(Reading other) {
		return (this.origin == Origin.PINYIN && other.origin == Origin.RESPELT)
				|| (this.origin == Origin.RESPELT && other.origin == Origin.PINYIN);
	}

	private boolean areSyllables() {
		return this.words.stream().allMatch((word) -> Syllables.of(word.text()).size() == 1);
	}

	/**
	 * {@return whether it may be the name of a Chinese person in pinyin}
	 */
	boolean isChinesePerson() {
		int count = this.words.stream().mapToInt((word) -> Syllables.of(word.text()).size()).sum();
		return this.script == UnicodeScript.LATIN && this.origin != Origin.RESPELT && this.words.size() > 1
				&& count <= MOST_SYLLABLES && this.words.stream().allMatch(Word::pinyin);
	}

	/**
	 * {@return the number of letters of its words, without particles}
	 */
	public int letters() {
		return this.words.stream()
			.filter((word) -> !word.is(Word.Kind.PARTICLE))
			.mapToInt((word) -> word.is(Word.Kind.NUMBER) ? LETTERS_OF_A_NUMBER : word.length())
			.sum();
	}

	/**
	 * {@return the initials that it has as the name of a person}
	 */
	public String initials() {
		return this.words.stream()
			.filter((word) -> word.is(Word.Kind.INITIAL))
			.map(Word::text)
			.collect(Collectors.joining());
	}

	/**
	 * {@return its words in alphabetical order}
	 */
	List<String> sorted() {
		return this.words.stream().map(Word::text).sorted().toList();
	}

	/**
	 * {@return whether its words consist of letters, not of syllables}
	 */
	public boolean isAlphabetic() {
		return this.script != UnicodeScript.HAN && this.script != UnicodeScript.HANGUL;
	}

}
