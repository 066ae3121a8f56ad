package org.sanctionsgraph.timeline;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.paging.Listing;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the events of acts. */
@Component
class Timeline {

	static final Order OLDEST_FIRST = Order.by("date", "t.event_date");

	final Listing<TimelineEntry> all;

	final Listing<TimelineEntry> ofActor;

	Timeline(JdbcClient jdbc) {
		this.all = Listing.of("timeline", new Table<>(jdbc, "t.act_id, t.event, t.event_date as date",
				"timeline_entry t", "t.act_id || ' ' || t.event", Timeline::read));
		this.ofActor = this.all.under("actor", "join timeline_actor e on e.act_id = t.act_id", "e.actor_id");
	}

	private static TimelineEntry read(Columns row) throws SQLException {
		return new TimelineEntry(row.text(), row.constant(TimelineEntry.Event.class), row.text());
	}

	/** Filters events; omitted fields have no effect. */
	record Filter(@Nullable DateRange range, @Nullable List<String> jurisdictions, @Nullable List<String> measureKinds,
			@Nullable List<String> responseKinds) {

		static Conditions conditions(@Nullable Filter filter) {
			return (filter == null) ? Conditions.none()
					: filter.kinds()
						.refers("jurisdictions", "Actor", filter.jurisdictions,
								"t.act_id in (select j.act_id from timeline_jurisdiction j "
										+ "where j.jurisdiction_id = any(:it))")
						.within("range", "t.event_date", filter.range);
		}

		/** Combines kinds of measures and kinds of responses with "or". */
		private Conditions kinds() {
			List<String> measures = (this.measureKinds == null) ? List.of() : this.measureKinds;
			List<String> responses = (this.responseKinds == null) ? List.of() : this.responseKinds;
			if (measures.isEmpty()) {
				return Conditions.none().in("t.response_kind", responses);
			}
			return responses.isEmpty() ? Conditions.none().in("t.measure_kind", measures)
					: Conditions.none()
						.and("t.response_kind = any(:it)", responses)
						.or("t.measure_kind = any(:it)", measures);
		}

	}

}
