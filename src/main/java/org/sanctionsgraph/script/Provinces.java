package org.sanctionsgraph.script;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Provinces and cities of China and states of the United States, as English names of
 * bodies mention them.
 */
public final class Provinces {

	/** ICU has no names of provinces; it reads those of China. */
	private static final Set<String> NAMES = Stream
		.concat(ScriptFiles.of("provinces.txt").stream(), ScriptFiles.of("places.txt").stream().map(Provinces::pinyin))
		.collect(Collectors.toUnmodifiableSet());

	private static final String SPACE = " ";

	private Provinces() {
	}

	private static String pinyin(String place) {
		return String.join("", Transliteration.mandarin(place));
	}

	/**
	 * {@return whether it is the name of one, folded}
	 */
	public static boolean isOne(String name) {
		return NAMES.contains(name);
	}

	/**
	 * {@return the provinces that a name mentions, each with the rest of the name}
	 */
	public static Map<String, String> mentioned(String name) {
		String words = SPACE + String.join(SPACE, Folding.words(Folding.fold(name))) + SPACE;
		Map<String, String> mentioned = new HashMap<>();
		NAMES.stream()
			.filter((province) -> words.contains(SPACE + province + SPACE))
			.forEach((province) -> mentioned.put(province, words.replace(SPACE + province + SPACE, SPACE).strip()));
		return mentioned;
	}

}
