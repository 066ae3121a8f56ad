package org.sanctionsgraph.script;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The syllables of Mandarin in pinyin, and how other systems write them: Wade-Giles,
 * Palladius and the Czech one, as their published rules say.
 */
public final class Syllables {

	private static final int LONGEST = 6;

	private static final String VOWELS = "aeo";

	private static final Map<String, Spellings> KNOWN = read();

	private static final Map<String, String> IN_CYRILLIC = KNOWN.entrySet()
		.stream()
		.collect(Collectors.toMap((known) -> known.getValue().palladius(), Map.Entry::getKey, Syllables::first));

	private Syllables() {
	}

	/**
	 * {@return the syllables of a word, or none if it is not a word in pinyin}
	 */
	public static List<String> of(String word) {
		return of(word, KNOWN);
	}

	/**
	 * {@return a word in Palladius in pinyin, or nothing if it is none}
	 */
	public static Optional<String> pinyin(String cyrillic) {
		List<String> syllables = of(cyrillic, IN_CYRILLIC);
		return syllables.isEmpty() ? Optional.empty()
				: Optional.of(String.join("", syllables.stream().map(IN_CYRILLIC::get).toList()));
	}

	private static String first(String one, String other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	private static List<String> of(String word, Map<String, ?> known) {
		List<String> syllables = new ArrayList<>();
		return split(word, 0, known, syllables) ? List.copyOf(syllables) : List.of();
	}

	/**
	 * {@return whether a word is in pinyin as it is to be written: within a word, an
	 * apostrophe would stand before a vowel}
	 */
	public static boolean areIn(String word) {
		List<String> syllables = of(word);
		return !syllables.isEmpty()
				&& syllables.stream().skip(1).noneMatch((syllable) -> VOWELS.indexOf(syllable.charAt(0)) >= 0);
	}

	/** Takes the longest syllable after which the rest can be split as well. */
	private static boolean split(String word, int start, Map<String, ?> known, List<String> syllables) {
		for (int end = Math.min(word.length(), start + LONGEST); end > start; end--) {
			String syllable = word.substring(start, end);
			if (known.containsKey(syllable)) {
				syllables.add(syllable);
				if (end == word.length() || split(word, end, known, syllables)) {
					return true;
				}
				syllables.removeLast();
			}
		}
		return false;
	}

	/**
	 * {@return how other systems write a syllable in pinyin}
	 */
	public static Spellings spellings(String syllable) {
		return KNOWN.getOrDefault(syllable, new Spellings(syllable, syllable, syllable));
	}

	private static Map<String, Spellings> read() {
		Map<String, Spellings> known = new HashMap<>();
		for (String line : ScriptFiles.of("syllables.csv")) {
			String[] columns = line.split(",");
			known.put(columns[0], new Spellings(folded(columns[1]), folded(columns[2]), folded(columns[3])));
			known.putIfAbsent(columns[0].replace("v", "u"), known.get(columns[0]));
		}
		return known;
	}

	private static String folded(String spelling) {
		String folded = String.join("", Folding.words(Folding.fold(spelling)));
		return (Scripts.of(folded) == UnicodeScript.LATIN) ? Transliteration.ascii(folded) : folded;
	}

	/** A syllable in other systems, without accents and apostrophes. */
	public record Spellings(String wadeGiles, String palladius, String czech) {
	}

}
