package org.sanctionsgraph.words;

import java.util.Set;

import org.sanctionsgraph.script.Provinces;

/** Words with which names of bodies tell where they are, which are often left out. */
public final class Places {

	/** That a body is one of a city or the like. */
	private static final Set<String> LEVELS = Set.of("municipal", "municipality", "city", "provincial", "province",
			"regional", "prefecture", "county", "district");

	private static final Set<String> DIRECTIONS = Set.of("east", "eastern", "west", "western", "north", "northern",
			"south", "southern", "northeast", "northwest", "southeast", "southwest");

	private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "for", "on", "to");

	private static final Set<String> OF_COUNTRIES = Countries.words();

	private Places() {
	}

	/**
	 * {@return whether it is a word of a country's name, or its adjective}
	 */
	public static boolean isOfCountry(String word) {
		return OF_COUNTRIES.contains(word);
	}

	/**
	 * {@return whether neither of two words is a typing error of the other: both are
	 * provinces or directions}
	 */
	public static boolean areOthers(String one, String other) {
		return !one.equals(other) && ((Provinces.isOne(one) && Provinces.isOne(other))
				|| (DIRECTIONS.contains(one) && DIRECTIONS.contains(other)));
	}

	/**
	 * {@return whether it tells that a place is a city or the like}
	 */
	public static boolean isLevel(String word) {
		return LEVELS.contains(word);
	}

	/**
	 * {@return whether it is a preposition, which places follow}
	 */
	public static boolean isBefore(String word) {
		return PREPOSITIONS.contains(word);
	}

}
