package org.sanctionsgraph.script;

import com.ibm.icu.text.Transliterator;

/**
 * How words sound, much as Russian writes names of other languages: their consonants, and
 * where there are vowels. Pence is Пенс, Hawley is Хоули, Zenz is Ценц.
 */
public final class Sounds {

	private static final Transliterator HEARD = Transliterator.createFromRules("Sounds",
			String.join("\n", ScriptFiles.of("sounds.txt")), Transliterator.FORWARD);

	private Sounds() {
	}

	/**
	 * {@return how a word in Latin script sounds}
	 */
	public static String of(String word) {
		StringBuilder sounds = new StringBuilder();
		HEARD.transliterate(word)
			.chars()
			.filter((sound) -> sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound)
			.forEach((sound) -> sounds.append((char) sound));
		return sounds.toString();
	}

}
