package org.sanctionsgraph.causality;

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

/** The filter and the order of lists of requests. */
final class AskQuery {

	private static final String ASKED = "k.asked_on";

	/** From the day of a request until the first measure that fulfils it. */
	private static final Held OPEN = new Held("""
			k.asked_on <= cast(:it as varchar) and not exists (select 1 from ask_outcome f
			 where f.ask_id = k.id and f.kind <> 'MET_ELSEWHERE' and f.known_on <= cast(:it as varchar))""",
			Dimension.of(ASKED),
			Dimension.of("ask_outcome f", "f.ask_id = k.id and f.kind <> 'MET_ELSEWHERE'", "f.known_on"));

	private static final Dimension ASKED_BY = Dimension.of("k.response_id",
			"(select * from took_part where role in ('AUTHOR', 'SIGNATORY')) f", "f.act_id", "f.actor_id");

	private static final Dimension ADDRESSEE = Dimension.of("k.id", "ask_addressee f", "f.ask_id", "f.actor_id");

	static final List<Dimension> DIMENSIONS = List.of(ASKED_BY, ADDRESSEE, OPEN.beginnings(), OPEN.ends());

	private AskQuery() {
	}

	/** Filters requests; omitted fields have no effect. */
	record Filter(@Nullable List<String> askedBy, @Nullable List<String> addressees, @Nullable List<String> targets,
			@Nullable DateRange asked, @Nullable LocalDate openOn, @Nullable Filter not) implements ListFilter<Filter> {

		static Conditions conditions(@Nullable Filter filter) {
			return Conditions.of(filter);
		}

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.refers("askedBy", "Actor", this.askedBy, ASKED_BY)
				.refers("addressees", "Actor", this.addressees, ADDRESSEE)
				.refers("targets", "Actor", this.targets,
						"k.id in (select t.ask_id from ask_target t where t.actor_id = any(:it))")
				.within("asked", ASKED, this.asked)
				.holdsOn(OPEN, this.openOn);
		}

	}

	/** The fields by which requests can be ordered. */
	enum Field implements OrderField {

		/** The day of the response. */
		DATE(SortKey.of(ASKED));

		private final SortKey key;

		Field(SortKey key) {
			this.key = key;
		}

		@Override
		public SortKey key() {
			return this.key;
		}

		static Order order(@Nullable List<OrderBy<Field>> orderBy) {
			return Order.of(orderBy, DATE.order());
		}

	}

}
