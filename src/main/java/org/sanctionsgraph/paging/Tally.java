package org.sanctionsgraph.paging;

import java.util.List;

/** Counts over a whole filtered list. */
interface Tally {

	int count();

	List<Facet> facets();

}
