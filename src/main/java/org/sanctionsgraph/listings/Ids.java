package org.sanctionsgraph.listings;

import java.util.HashSet;
import java.util.Set;

import org.sanctionsgraph.drafts.Slug;

/** Ids of records, each of which is given once. */
final class Ids {

	private final Set<String> given = new HashSet<>();

	/**
	 * {@return the id that is wanted, with a number if it has been given before}
	 */
	String next(String wanted) {
		String id = wanted;
		for (int i = 2; !this.given.add(id); i++) {
			id = Slug.numbered(wanted, i);
		}
		return id;
	}

}
