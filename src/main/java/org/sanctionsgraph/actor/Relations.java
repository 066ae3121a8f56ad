package org.sanctionsgraph.actor;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads relations between actors, seen from either of them. */
@Component
class Relations {

	private static final String BOTH_WAYS = """
			(select r.*, r.from_id as seen_from from relation r
			  union all select r.*, r.to_id as seen_from from relation r where r.to_id <> r.from_id) r""";

	/**
	 * The relations of each actor, outgoing ones first, then by kind and the other
	 * actor's id.
	 */
	final BatchRead<String, List<Relation>> ofActors;

	Relations(JdbcClient jdbc, ActorMapper mapper) {
		this.ofActors = new Table<>(jdbc, "r.kind, r.from_id, r.to_id, r.seen_from, r.role, r.from_date, r.until_date",
				BOTH_WAYS, "r.seen_from", RowReader.of(Row::read, mapper::toRelation))
			.lists("relations", "r.seen_from",
					"case when r.from_id = r.seen_from then 0 else 1 end, r.kind, r.to_id, r.from_id");
	}

	/** A row as the table stores it, seen from one actor. */
	record Row(String kind, String fromId, String toId, String seenFrom, @Nullable String role,
			@Nullable String fromDate, @Nullable String untilDate) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.text(), row.text(), row.textOrNull(), row.textOrNull(),
					row.textOrNull());
		}

	}

}
