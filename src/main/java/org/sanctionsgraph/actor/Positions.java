package org.sanctionsgraph.actor;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads positions. */
@Component
public class Positions implements NodeLookup<Position> {

	private static final String COLUMNS = """
			o.id, o.holder_id, o.body_id, o.exclusive, o.title, o.from_date, o.until_date, o.attested_from, o.attested_until,
			o.possible_from, o.held_from, o.held_until, o.ended_on""";

	private final Table<Position> table;

	/** The positions of each holder, in the order of its record. */
	final BatchRead<String, List<Position>> ofHolders;

	/** The positions in each body, oldest first. */
	final BatchRead<String, List<Position>> inBodies;

	Positions(JdbcClient jdbc, ActorMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, "office o", "o.id", RowReader.of(Row::read, mapper::toPosition));
		this.ofHolders = this.table.lists("positions", "o.holder_id", "o.ordinal");
		this.inBodies = this.table.lists("officeHolders", "o.body_id", "coalesce(o.from_date, '0'), o.id");
	}

	@Override
	public Class<Position> type() {
		return Position.class;
	}

	@Override
	public Map<String, Position> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	/** A row as the table stores it. */
	record Row(String id, String holderId, @Nullable String bodyId, boolean exclusive, String title,
			@Nullable String fromDate, @Nullable String untilDate, @Nullable String attestedFrom,
			@Nullable String attestedUntil, @Nullable LocalDate possibleFrom, @Nullable LocalDate heldFrom,
			@Nullable LocalDate heldUntil, @Nullable LocalDate endedOn) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.whether(), row.text(), row.textOrNull(),
					row.textOrNull(), row.textOrNull(), row.textOrNull(), row.dayOrNull(), row.dayOrNull(),
					row.dayOrNull(), row.dayOrNull());
		}

	}

}
