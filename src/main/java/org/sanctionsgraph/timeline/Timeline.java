package org.sanctionsgraph.timeline;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.lists.DividedList;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the events of acts and designations. */
@Component
class Timeline implements DividedList {

	private static final String DATE = "t.event_date";

	static final Order NEWEST_FIRST = Field.DATE.order().in(Order.Direction.DESC);

	final Listing<TimelineEntry> all;

	final Listing<TimelineEntry> changes;

	final Listing<TimelineEntry> ofActor;

	Timeline(JdbcClient jdbc) {
		this.all = Listing.of("timeline", new Table<>(jdbc, "t.act_id, t.subject_id, t.event, t.event_date",
				"timeline_entry t", "t.id", Timeline::read), "t.serial", List.of(), Filter.DIMENSIONS);
		this.changes = this.all.as("changes");
		this.ofActor = this.all.under("actor", "join timeline_actor e on e.subject_id = t.subject_id", "e.actor_id");
	}

	@Override
	public Listing<TimelineEntry> all() {
		return this.all;
	}

	private static TimelineEntry read(Columns row) throws SQLException {
		return new TimelineEntry(row.text(), row.text(), row.constant(TimelineEntry.Event.class), row.text());
	}

	/** Filters events; omitted fields have no effect. */
	record Filter(@Nullable DateRange range, @Nullable List<TimelineEntry.Event> events,
			@Nullable List<String> jurisdictions, @Nullable List<String> measureKinds,
			@Nullable List<String> responseKinds, @Nullable Filter not) implements ListFilter<Filter> {

		private static final Set<TimelineEntry.Event> OF_ACTS = EnumSet
			.complementOf(EnumSet.of(TimelineEntry.Event.LISTED));

		private static final Filter NONE = new Filter(null, null, null, null, null, null);

		private static final Dimension EVENT = Dimension.of("t.event");

		private static final Dimension JURISDICTION = Dimension.of("t.act_id", "timeline_jurisdiction f", "f.act_id",
				"f.jurisdiction_id");

		private static final Dimension ACT_KIND = Dimension.of("t.act_kind");

		static final List<Dimension> DIMENSIONS = List.of(EVENT, JURISDICTION, ACT_KIND, Dimension.of(DATE));

		static Conditions conditions(@Nullable Filter filter) {
			return ListFilter.conditions(filter);
		}

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.in(EVENT, this.events)
				.in(ACT_KIND, this.actKinds())
				.refers("jurisdictions", Reference.JURISDICTION, this.jurisdictions, JURISDICTION)
				.within("range", DATE, this.range);
		}

		/** The same, of events between two days. */
		static Conditions between(DateRange days, @Nullable Filter filter) {
			return conditions(filter).within("range", DATE, days);
		}

		/** The same, without what begins to apply unless it is asked for. */
		static Conditions unlessAskedFor(@Nullable Filter filter) {
			Filter given = (filter == null) ? NONE : filter;
			Conditions conditions = conditions(given);
			return (given.events == null || given.events.isEmpty()) ? conditions.in(EVENT, OF_ACTS) : conditions;
		}

		private List<String> actKinds() {
			return Stream.concat(prefixed("MEASURE ", this.measureKinds), prefixed("RESPONSE ", this.responseKinds))
				.toList();
		}

		private static Stream<String> prefixed(String type, @Nullable List<String> kinds) {
			return (kinds == null) ? Stream.empty() : kinds.stream().map(type::concat);
		}

	}

	/** The fields by which events can be ordered. */
	enum Field implements OrderField {

		/** When it happened. */
		DATE(SortKey.of(Timeline.DATE));

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
