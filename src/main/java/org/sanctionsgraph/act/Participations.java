package org.sanctionsgraph.act;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the participants of acts. */
@Component
public class Participations {

	/** The participants of each act, in the order of its record. */
	public final BatchRead<String, List<Participation>> ofActs;

	Participations(JdbcClient jdbc, ActMapper mapper) {
		this.ofActs = new Table<>(jdbc, "p.actor_id, p.role, p.on_behalf_of_id, p.office_id", "participation p",
				"p.actor_id", RowReader.of(Row::read, mapper::toParticipation))
			.lists("participations", "p.act_id", "p.ordinal");
	}

	/** A row as the table stores it. */
	record Row(String actorId, String role, @Nullable String onBehalfOfId, @Nullable String officeId) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.textOrNull());
		}

	}

}
