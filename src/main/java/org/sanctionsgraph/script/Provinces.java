package org.sanctionsgraph.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Provinces of China and states of the United States, as English names of bodies mention
 * them.
 */
public final class Provinces {

	private static final List<String> NAMES = ScriptFiles.of("provinces.txt");

	private static final String SPACE = " ";

	private Provinces() {
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
