package org.sanctionsgraph.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

	private NearestName() {
	}

	/**
	 * {@return the known name with the fewest letters changed, added or left out,
	 * capitals aside; empty where every name differs in more than a third of the letters}
	 */
	public static Optional<String> to(String name, Collection<String> known) {
		int tolerance = Math.max(2, name.length() / 3);
		return known.stream()
			.filter((candidate) -> distance(name, candidate) <= tolerance)
			.min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
				.thenComparing(Comparator.naturalOrder()));
	}

	private static int distance(String name, String other) {
		String from = name.toLowerCase(Locale.ROOT);
		String to = other.toLowerCase(Locale.ROOT);
		int[] above = new int[to.length() + 1];
		for (int column = 0; column <= to.length(); column++) {
			above[column] = column;
		}
		for (int row = 1; row <= from.length(); row++) {
			above = next(above, row, from.charAt(row - 1), to);
		}
		return above[to.length()];
	}

	private static int[] next(int[] above, int row, char letter, String to) {
		int[] below = new int[above.length];
		below[0] = row;
		for (int column = 1; column < below.length; column++) {
			int changed = above[column - 1] + ((letter == to.charAt(column - 1)) ? 0 : 1);
			below[column] = Math.min(changed, Math.min(above[column], below[column - 1]) + 1);
		}
		return below;
	}

}
