package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.lists.Facet;

/** Reads of what is counted over the whole list of each parent. */
final class Counting {

	private Counting() {
	}

	/** Reads the length of the list of each parent. */
	record Lengths(Selection<?> rows) implements BatchRead<String, Integer> {

		@Override
		public String name() {
			return this.rows.name() + ".totalCount";
		}

		@Override
		public Map<String, Integer> read(Collection<String> parents) {
			return this.rows.counts(parents);
		}

		@Override
		public @Nullable Integer absent() {
			return 0;
		}

	}

	/** Reads how the list of each parent is divided. */
	record Facets(Selection<?> rows) implements BatchRead<String, List<Facet>> {

		@Override
		public String name() {
			return this.rows.name() + ".facets";
		}

		@Override
		public Map<String, List<Facet>> read(Collection<String> parents) {
			return this.rows.facets(parents);
		}

		@Override
		public @Nullable List<Facet> absent() {
			return List.of();
		}

	}

}
