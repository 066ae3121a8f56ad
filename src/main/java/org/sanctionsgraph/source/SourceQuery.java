package org.sanctionsgraph.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;

/** The filter and the order of lists of sources. */
final class SourceQuery {

	private static final Dimension KIND = Dimension.ofOrdered("s.kind");

	private static final String PUBLISHED = "s.published_on";

	private static final String ACCESSED = "s.accessed_on";

	static final List<Dimension> DIMENSIONS = List.of(KIND, Dimension.of(PUBLISHED), Dimension.of(ACCESSED));

	private SourceQuery() {
	}

	/** Filters sources; omitted fields have no effect. */
	record Filter(@Nullable List<Source.Kind> kinds, @Nullable String publisher, @Nullable DateRange published,
			@Nullable DateRange accessed, @Nullable Filter not) implements ListFilter<Filter> {

		static Conditions conditions(@Nullable Filter filter) {
			return ListFilter.conditions(filter);
		}

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.in(KIND, this.kinds)
				.containing("publisher", "position(lower(cast(:it as varchar)) in lower(s.publisher)) > 0",
						this.publisher)
				.within("published", PUBLISHED, this.published)
				.within("accessed", ACCESSED, this.accessed);
		}

	}

	/** The fields by which sources can be ordered. */
	enum Field implements OrderField {

		/** The id. */
		ID(SortKey.of("s.id")),
		/** The title. */
		TITLE(SortKey.of("s.sort_title")),
		/** The name of the publisher. */
		PUBLISHER(SortKey.of("s.sort_publisher")),
		/** The date of publication; sources without one come last. */
		PUBLISHED_ON(SortKey.ofColumns("s.published_key", PUBLISHED)),
		/** The kind. */
		KIND(SortKey.of("s.kind"));

		private final SortKey key;

		Field(SortKey key) {
			this.key = key;
		}

		@Override
		public SortKey key() {
			return this.key;
		}

		static Order order(@Nullable List<OrderBy<Field>> orderBy) {
			return Order.of(orderBy, ID.order());
		}

	}

}
