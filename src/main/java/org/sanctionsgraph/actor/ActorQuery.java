package org.sanctionsgraph.actor;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.Pairs;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.lists.FacetBy;

/** The filter and the order of lists of actors. */
final class ActorQuery {

	static final Dimension KIND = Dimension.ofOrdered("a.kind").typed("ActorKind");

	static final Dimension COUNTRY = Dimension.of("actor_country f", "f.actor_id = a.id", "f.country")
		.typed("CountryCode");

	static final Dimension DESIGNATED_BY = listing("f.jurisdiction_id").typed("Actor");

	static final Dimension MEASURE_KIND = listing("f.measure_kind");

	/** If both are given, one measure must match both. */
	static final Pairs LISTINGS = Pairs.of("actor_listing f", "f.actor_id = a.id", "f.jurisdiction_id",
			"f.measure_kind");

	static final String BORN = "a.birth_date";

	static final String DISPUTED = "exists (select 1 from conflict k where k.subject_id = a.id)";

	static final String TARGETED_AFTER_ASKING = "coalesce(a.last_listed > a.first_asked, false)";

	/** The ids of the actors with a name that matches, best match first, in commas. */
	static final String MATCHES = "matches";

	private static final SortKey MATCH = SortKey
		.of("lpad(cast(position(',' || a.id || ',' in :%s) as varchar), 9, '0')".formatted(MATCHES));

	static final List<FacetBy> FACETS = List.of(FacetBy.of(Facet.Field.KIND, KIND),
			FacetBy.of(Facet.Field.COUNTRY, COUNTRY),
			FacetBy.of(Facet.Field.JURISDICTION, DESIGNATED_BY, LISTINGS, MEASURE_KIND));

	static final List<Dimension> DIMENSIONS = List.of(MEASURE_KIND, LISTINGS.dimension(), Dimension.of(BORN),
			Dimension.whether(DISPUTED), Dimension.whether(TARGETED_AFTER_ASKING));

	private ActorQuery() {
	}

	static Order order(@Nullable List<OrderBy<Field>> orderBy, @Nullable ActorFilter filter) {
		return Order.of(orderBy, (filter != null && filter.hasName()) ? byMatch(filter.name()) : Field.NAME.order());
	}

	/** Another name has another order. */
	private static Order byMatch(@Nullable String name) {
		return Order.by("MATCH%08x".formatted(Objects.hashCode(name)), MATCH);
	}

	private static Dimension listing(String value) {
		return Dimension.of("actor_listing f", "f.actor_id = a.id", value);
	}

	/** The fields by which actors can be ordered. */
	enum Field implements OrderField {

		/** The preferred name. */
		NAME(SortKey.of("a.sort_name")),
		/** The kind. */
		KIND(SortKey.of("a.kind")),
		/** The date of birth; actors without one come last. */
		BIRTH_DATE(SortKey.ofColumns("a.birth_key", BORN)),
		/** The number of designations of the actor. */
		DESIGNATION_COUNT(SortKey.of("a.designation_count_key")),
		/**
		 * The day of the first designation; actors that were never designated come last.
		 */
		FIRST_LISTED(SortKey.ofColumns("a.first_listed_key"));

		private final SortKey key;

		Field(SortKey key) {
			this.key = key;
		}

		@Override
		public SortKey key() {
			return this.key;
		}

	}

}
