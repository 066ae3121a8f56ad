package org.sanctionsgraph.paging;

import java.util.List;

/** Counts over a whole filtered list. */
interface Tally {

	/** Of a list that holds nothing. */
	Tally EMPTY = new Tally() {
		@Override
		public int count() {
			return 0;
		}

		@Override
		public List<Facet> facets() {
			return List.of();
		}
	};

	int count();

	List<Facet> facets();

}
