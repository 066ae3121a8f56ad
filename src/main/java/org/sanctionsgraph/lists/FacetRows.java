package org.sanctionsgraph.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Pairs;
import org.sanctionsgraph.rowsets.Division;

/**
 * The rows of a list as one facet divides them: they meet the conditions on the fields of
 * the other facets.
 *
 * @param field the field
 * @param division the rows by its values
 * @param meeting the rows that meet those conditions, or null for all
 */
record FacetRows(Facet.Field field, Division division, @Nullable RoaringBitmap meeting) {

	/**
	 * {@return the facets of a list whose rows meet conditions, by the names of their
	 * fields}
	 */
	static List<FacetRows> of(Divisions divisions, String version, Divided list, Conditions where) {
		Conditions onFacets = where.on(true, FacetBy.filtered(list.facets()));
		return list.facets()
			.stream()
			.sorted(Comparator.comparing((FacetBy facet) -> facet.field().name()))
			.map((facet) -> new FacetRows(facet.field(), division(divisions, version, list, facet, where),
					meeting(divisions, version, list, onFacets.on(false, facet.filtered()))))
			.toList();
	}

	private static Division division(Divisions divisions, String version, Divided list, FacetBy facet,
			Conditions where) {
		Pairs pairs = facet.pairs();
		Dimension others = facet.others();
		Optional<Predicate<String>> match = (others == null) ? Optional.empty() : where.all().match(others);
		return (pairs == null || match.isEmpty()) ? divisions.of(version, list, facet.dimension())
				: divisions.of(version, list, pairs.dimension()).firsts(match.get(), facet.dimension().type());
	}

	private static @Nullable RoaringBitmap meeting(Divisions divisions, String version, Divided list,
			Conditions where) {
		return where.all().isEmpty() ? null : divisions.meeting(version, list, where.all().known());
	}

	/**
	 * {@return the facet of these rows}
	 */
	Facet among(RoaringBitmap rows) {
		RoaringBitmap counted = (this.meeting == null) ? rows : RoaringBitmap.and(rows, this.meeting);
		return Facet.of(this.field, this.division.type(), this.division.frequencies(counted));
	}

}
