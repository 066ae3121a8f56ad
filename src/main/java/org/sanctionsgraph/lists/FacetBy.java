package org.sanctionsgraph.lists;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Pairs;

/**
 * A field by which a list can be divided.
 *
 * @param field the field
 * @param dimension its values
 * @param filtered the values on which the filter of the field sets conditions, which the
 * facet leaves out
 * @param pairs pairs of its values and others, or null; if others are filtered, the
 * values that rows have with them are counted
 * @param others the second values of the pairs, or null
 */
public record FacetBy(Facet.Field field, Dimension dimension, Set<Dimension> filtered, @Nullable Pairs pairs,
		@Nullable Dimension others) {

	/**
	 * {@return the field with these values}
	 */
	public static FacetBy of(Facet.Field field, Dimension dimension) {
		return new FacetBy(field, dimension, Set.of(dimension), null, null);
	}

	/**
	 * {@return the field with the first values of pairs}
	 * @param others the second values
	 */
	public static FacetBy of(Facet.Field field, Dimension dimension, Pairs pairs, Dimension others) {
		return new FacetBy(field, dimension, Set.of(dimension, pairs.dimension()), pairs, others);
	}

	/**
	 * {@return the year of a text date, whose range is filtered}
	 */
	public static FacetBy year(String date) {
		return new FacetBy(Facet.Field.YEAR, Dimension.yearOf(date), Set.of(Dimension.of(date)), null, null);
	}

	static Set<Dimension> filtered(List<FacetBy> facets) {
		return facets.stream().flatMap((facet) -> facet.filtered.stream()).collect(Collectors.toSet());
	}

}
