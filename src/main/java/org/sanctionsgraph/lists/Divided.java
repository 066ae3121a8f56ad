package org.sanctionsgraph.lists;

import java.util.List;
import java.util.stream.Stream;

import org.sanctionsgraph.filtering.Dimension;

/**
 * How the rows of a list are divided.
 *
 * @param from the tables of the rows, joined
 * @param serial the column of the row's serial number
 * @param facets the fields by which clients can divide it
 * @param filtered the further values by which its filters divide it
 */
record Divided(String from, String serial, List<FacetBy> facets, List<Dimension> filtered) {

	Stream<Dimension> dimensions() {
		return Stream.concat(this.facets.stream().map(FacetBy::dimension), this.filtered.stream());
	}

}
