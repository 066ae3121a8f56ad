package org.sanctionsgraph.measure;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.lists.DividedList;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads measures. */
@Component
public class Measures implements NodeLookup<Measure>, DividedList {

	private static final String COLUMNS = """
			m.id, m.title, {m.summary for summary}, m.kind, m.jurisdiction_id, {m.stated_reason for statedReason},
			m.announced_on, m.listed_on_or_before, m.published_on, m.effective_on, m.ended_on, m.target_count,
			{m.topics for topics}, {m.provisions for provisions}, {m.authority_ids for authorities}""";

	private final Table<Measure> table;

	/**
	 * The numbers of targets that sources state, in the order of the measure's record.
	 */
	final BatchRead<String, List<CountCheck.StatedCount>> statedCounts;

	final BatchRead<String, List<Measure>> coordinated;

	final Listing<Measure> all;

	final Listing<Measure> ofImposer;

	final Listing<Measure> ofAuthority;

	Measures(JdbcClient jdbc, MeasureMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, "measure m", "m.id", RowReader.of(Row::read, mapper::toMeasure));
		this.statedCounts = new Table<>(jdbc, "c.number, c.counted, c.source_id, c.held", "stated_count c",
				"c.measure_id", RowReader.of(CountRow::read, mapper::toCount))
			.lists("statedCounts", "c.measure_id", "c.ordinal");
		this.coordinated = lists("coordinatedWith", "join measure_coordination e on e.other_id = m.id", "e.measure_id",
				"m.announced_key, m.id");
		this.all = Listing.of("measures", this.table, "m.serial", MeasureQuery.FACETS, MeasureQuery.DIMENSIONS);
		this.ofImposer = this.all.under("imposer", "join measure_imposer e on e.measure_id = m.id", "e.actor_id");
		this.ofAuthority = this.all.under("authority", "join measure_authority e on e.measure_id = m.id",
				"e.authority_id");
	}

	@Override
	public Listing<Measure> all() {
		return this.all;
	}

	@Override
	public Class<Measure> type() {
		return Measure.class;
	}

	@Override
	public Map<String, Measure> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	/**
	 * {@return reads the measures of each parent of an edge}
	 * @param name the name of the read in metrics
	 * @param edge the edge's table, joined to measure {@code m}
	 * @param parent the column of the parent's id
	 * @param order the order of a parent's measures in SQL
	 */
	public BatchRead<String, List<Measure>> lists(String name, String edge, String parent, String order) {
		return this.table.lists(name, edge, parent, order);
	}

	/** A row as the tables store it. */
	record Row(String id, String title, @Nullable String summary, String kind, String jurisdictionId,
			@Nullable String statedReason, @Nullable String announcedOn, @Nullable String listedOnOrBefore,
			@Nullable String publishedOn, @Nullable String effectiveOn, @Nullable String endedOn,
			@Nullable Integer targetCount, List<String> topics, List<String> provisions, List<String> authorityIds) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.text(), row.text(), row.textOrNull(),
					row.textOrNull(), row.textOrNull(), row.textOrNull(), row.textOrNull(), row.textOrNull(),
					row.numberOrNull(), row.texts(), row.texts(), row.texts());
		}

	}

	/** A row as the table stores it. */
	record CountRow(int number, String counted, String sourceId, @Nullable Integer held) {

		static CountRow read(Columns row) throws SQLException {
			return new CountRow(row.number(), row.text(), row.text(), row.numberOrNull());
		}

	}

}
