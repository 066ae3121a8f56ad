package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.lists.ListCounts;
import org.sanctionsgraph.lists.Listing;

/** Reads of what is counted over the whole list of each parent. */
final class Counting {

	private Counting() {
	}

	/** Reads the length of the list of each parent. */
	record Lengths(ListCounts counts, Listing<?> listing, Conditions where) implements BatchRead<String, Integer> {

		@Override
		public String name() {
			return this.listing.name() + ".totalCount";
		}

		@Override
		public Map<String, Integer> read(Collection<String> parents) {
			return this.counts.counts(this.listing, this.where, parents);
		}

		@Override
		public @Nullable Integer absent() {
			return 0;
		}

	}

	/** Reads how the list of each parent is divided. */
	record Facets(ListCounts counts, Listing<?> listing, Conditions where) implements BatchRead<String, List<Facet>> {

		@Override
		public String name() {
			return this.listing.name() + ".facets";
		}

		@Override
		public Map<String, List<Facet>> read(Collection<String> parents) {
			return this.counts.facets(this.listing, this.where, parents);
		}

		@Override
		public @Nullable List<Facet> absent() {
			return List.of();
		}

	}

}
