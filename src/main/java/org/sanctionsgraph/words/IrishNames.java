package org.sanctionsgraph.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Family names such as O'Brien, which lists and files also write in two words. */
public final class IrishNames {

	private static final String PARTICLE = "o";

	private static final int SHORTEST = 3;

	private IrishNames() {
	}

	/**
	 * {@return the words of a name with its particle joined to what follows; empty if it
	 * has none}
	 */
	public static Optional<List<String>> joined(List<String> words) {
		int at = words.indexOf(PARTICLE);
		if (at < 0 || at == words.size() - 1 || words.get(at + 1).length() < SHORTEST) {
			return Optional.empty();
		}
		List<String> joined = new ArrayList<>(words);
		joined.set(at, PARTICLE + joined.remove(at + 1));
		return Optional.of(joined);
	}

}
