package org.sanctionsgraph.measure;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.lists.DividedList;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads designations, of a measure or of a target. */
@Component
public class Designations implements NodeLookup<Designation>, DividedList {

	private static final String COLUMNS = """
			d.id, d.measure_id, d.target_id, {d.reason for reason}, d.office_id, {d.identifier_scheme for identifier},
			{d.identifier_code for identifier}, {d.identifier_url for identifier}, d.from_date, d.listed_on_or_before,
			d.until_date, d.ended_by_id, {d.topics for topics}, {d.provisions for provisions}""";

	private final Table<Designation> table;

	final Listing<Designation> all;

	final Listing<Designation> ofMeasure;

	final Listing<Designation> ofTarget;

	Designations(JdbcClient jdbc, MeasureMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, "designation d", "d.id",
				RowReader.of(Row::read, mapper::toDesignation));
		this.all = Listing.of("designations", this.table, "d.serial", DesignationFilter.FACETS,
				DesignationFilter.DIMENSIONS);
		this.ofMeasure = this.all.under("measure", "", "d.measure_id");
		this.ofTarget = this.all.under("target", "", "d.target_id");
	}

	@Override
	public Listing<Designation> all() {
		return this.all;
	}

	@Override
	public Class<Designation> type() {
		return Designation.class;
	}

	@Override
	public Map<String, Designation> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	/**
	 * {@return conditions on actor {@code a} and, if a day is given, that a designation
	 * of the actor is in force on it}
	 */
	public static Conditions ofTargets(Conditions where, @Nullable LocalDate asOf) {
		return where.and("a.id in (select d.target_id from designation d where %s)"
			.formatted(DesignationFilter.IN_FORCE.condition()), asOf);
	}

	/** A row as the tables store it. */
	record Row(String id, String measureId, String targetId, @Nullable String reason, @Nullable String officeId,
			@Nullable String identifierScheme, @Nullable String identifierCode, @Nullable String identifierUrl,
			@Nullable String fromDate, @Nullable String listedOnOrBefore, @Nullable String untilDate,
			@Nullable String endedById, List<String> topics, List<String> provisions) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.text(), row.textOrNull(), row.textOrNull(), row.textOrNull(),
					row.textOrNull(), row.textOrNull(), row.textOrNull(), row.textOrNull(), row.textOrNull(),
					row.textOrNull(), row.texts(), row.texts());
		}

	}

}
