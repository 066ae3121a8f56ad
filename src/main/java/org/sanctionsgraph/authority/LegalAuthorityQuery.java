package org.sanctionsgraph.authority;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Held;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.graphql.Reference;

/** The filter and the order of lists of legal authorities. */
final class LegalAuthorityQuery {

	private LegalAuthorityQuery() {
	}

	/** Filters legal authorities; omitted fields have no effect. */
	record Filter(@Nullable List<LegalAuthority.Kind> kinds, @Nullable List<String> jurisdictions,
			@Nullable String citation, @Nullable DateRange enacted, @Nullable DateRange effective,
			@Nullable DateRange expires, @Nullable Filter not) implements ListFilter<Filter> {

		private static final Dimension KIND = Dimension.of("l.kind");

		private static final Dimension JURISDICTION = Dimension.ofOrdered("l.jurisdiction_id");

		private static final String ENACTED = "l.enacted_on";

		private static final String EFFECTIVE = "l.effective_on";

		private static final String EXPIRES = "l.expires_on";

		private static final Held IN_FORCE = Held.between("l.in_force_from", "l.in_force_until");

		static final List<Dimension> DIMENSIONS = List.of(KIND, JURISDICTION, Dimension.of(ENACTED),
				Dimension.of(EFFECTIVE), Dimension.of(EXPIRES), IN_FORCE.beginnings(), IN_FORCE.ends());

		static Conditions conditions(@Nullable Filter filter, @Nullable LocalDate asOf) {
			return ListFilter.conditions(filter).holdsOn(IN_FORCE, asOf);
		}

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.in(KIND, this.kinds)
				.refers("jurisdictions", Reference.JURISDICTION, this.jurisdictions, JURISDICTION)
				.containing("citation", "l.id in (select c.authority_id from legal_citation c where c.citation = :it)",
						this.citation)
				.within("enacted", ENACTED, this.enacted)
				.within("effective", EFFECTIVE, this.effective)
				.within("expires", EXPIRES, this.expires);
		}

	}

	/** The fields by which legal authorities can be ordered. */
	enum Field implements OrderField {

		/** The title. */
		TITLE(SortKey.of("l.sort_title")),
		/** The kind. */
		KIND(SortKey.of("l.kind")),
		/** The id of the jurisdiction. */
		JURISDICTION(SortKey.of("l.jurisdiction_id")),
		/** The day on which it was enacted; authorities without one come last. */
		ENACTED_ON(SortKey.orLast("l.enacted_on")),
		/** The day on which it took effect; authorities without one come last. */
		EFFECTIVE_ON(SortKey.orLast("l.effective_on")),
		/** The day on which it expires; authorities without one come last. */
		EXPIRES_ON(SortKey.orLast("l.expires_on"));

		private final SortKey key;

		Field(SortKey key) {
			this.key = key;
		}

		@Override
		public SortKey key() {
			return this.key;
		}

		static Order order(@Nullable List<OrderBy<Field>> orderBy) {
			return Order.of(orderBy, TITLE.order());
		}

	}

}
