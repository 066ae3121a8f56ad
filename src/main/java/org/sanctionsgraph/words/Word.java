package org.sanctionsgraph.words;

import org.sanctionsgraph.script.Scripts;
import org.sanctionsgraph.script.Sounds;
import org.sanctionsgraph.script.Syllables;

/**
 * A word of a name.
 *
 * @param text the word, folded
 * @param kind how much it tells about whose name it is
 * @param letters a bit for each letter that it has
 * @param consonants its consonants, if it is in Latin script
 * @param sounds how it sounds, if it is in Latin script
 * @param pinyin whether it may be a word in pinyin, or is made of one
 */
public record Word(String text, Kind kind, long letters, String consonants, String sounds, boolean pinyin) {

	private static final String VOWELS = "aeiouyw";

	private static final int SHORTEST_ABBREVIATION = 2;

	/** Many words share one consonant. */
	private static final int LEAST_SOUNDS = 3;

	private static final int BITS = 63;

	/**
	 * {@return a word}
	 */
	public static Word of(String text, Kind kind) {
		return new Word(text, kind, letters(text), consonants(text), Scripts.isAscii(text) ? Sounds.of(text) : "",
				!Syllables.of(text).isEmpty());
	}

	/**
	 * {@return a word in pinyin as another system writes it}
	 */
	public static Word respelt(String text) {
		return new Word(text, Kind.DISTINCTIVE, letters(text), consonants(text), "", true);
	}

	/** A doubled one counts once. */
	private static String consonants(String text) {
		StringBuilder consonants = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			boolean repeated = !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == letter;
			if (VOWELS.indexOf(letter) < 0 && !repeated) {
				consonants.append(letter);
			}
		}
		return consonants.toString();
	}

	/**
	 * {@return a bit for each letter of a text; some share a bit}
	 */
	public static long letters(String text) {
		long letters = 0;
		for (int i = 0; i < text.length(); i++) {
			letters |= 1L << (text.charAt(i) & BITS);
		}
		return letters;
	}

	/**
	 * {@return how much it counts in a name}
	 */
	public double weight() {
		return this.kind.weight;
	}

	/**
	 * {@return whether it has no vowel, so that its letters are those of other words}
	 */
	public boolean isAbbreviation() {
		return length() >= SHORTEST_ABBREVIATION
				&& this.text.chars().allMatch((letter) -> Character.isLetter(letter) && VOWELS.indexOf(letter) < 0);
	}

	/**
	 * {@return whether it sounds like that}
	 */
	public boolean soundsLike(String others) {
		return others.length() >= LEAST_SOUNDS && this.sounds.equals(others);
	}

	/**
	 * {@return the number of its letters}
	 */
	public int length() {
		return this.text.length();
	}

	/**
	 * {@return whether it is of that kind}
	 */
	public boolean is(Kind other) {
		return this.kind == other;
	}

	/** The kinds of words, and their weights in a name. */
	public enum Kind {

		/** A word that tells whose name it is. */
		DISTINCTIVE(1),
		/** A word that the names of many organizations have. */
		GENERIC(0.6),
		/** A word that tells little more than a legal form. */
		GROUP(0.3),
		/** What tells a son from his father: Jr., III. */
		GENERATION(0.8),
		/** The first letter of a name. */
		INITIAL(0.5),
		/** A number. */
		NUMBER(0.3),
		/** An article, preposition or the like. */
		PARTICLE(0.15);

		private final double weight;

		Kind(double weight) {
			this.weight = weight;
		}

	}

}
