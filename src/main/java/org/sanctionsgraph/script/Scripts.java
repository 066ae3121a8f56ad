package org.sanctionsgraph.script;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scripts of texts. */
public final class Scripts {

	private static final Set<UnicodeScript> KANA = Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

	private Scripts() {
	}

	/**
	 * {@return the script of most letters}
	 */
	public static UnicodeScript of(String text) {
		if (isAscii(text)) {
			return UnicodeScript.LATIN;
		}
		Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
		text.codePoints()
			.filter(Character::isLetter)
			.forEach((letter) -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
		return letters.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(UnicodeScript.LATIN);
	}

	/**
	 * {@return the script of most letters of words}
	 */
	public static UnicodeScript of(List<String> words) {
		return of(String.join("", words));
	}

	/**
	 * {@return whether a text has no letters but those from a to z}
	 */
	public static boolean isAscii(String text) {
		return text.chars().allMatch((character) -> character < 128);
	}

	/**
	 * {@return whether a text has no character that only Japanese has}
	 */
	public static boolean isWithoutKana(String text) {
		return text.codePoints().noneMatch((letter) -> KANA.contains(UnicodeScript.of(letter)));
	}

}
