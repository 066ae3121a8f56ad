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

/** Reads the names of actors and their identifiers on public lists. */
@Component
class Names {

	/** The names of each actor, in the order of its record. */
	final BatchRead<String, List<Name>> ofActors;

	/** The identifiers of each actor, in the order of its record. */
	final BatchRead<String, List<Identifier>> identifiersOfActors;

	Names(JdbcClient jdbc, ActorMapper mapper) {
		this.ofActors = new Table<>(jdbc, "n.actor_id, n.form, n.language, n.kind", "actor_name n", "n.form",
				RowReader.of(Row::read, mapper::toName))
			.lists("names", "n.actor_id", "n.ordinal");
		this.identifiersOfActors = new Table<>(jdbc, "i.scheme, i.code, i.url", "actor_identifier i", "i.code",
				RowReader.of(IdentifierRow::read, mapper::toIdentifier))
			.lists("identifiers", "i.actor_id", "i.ordinal");
	}

	/** A row as the table stores it. */
	record Row(String actorId, String form, @Nullable String language, String kind) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.text());
		}

	}

	/** A row as the table stores it. */
	record IdentifierRow(String scheme, String code, @Nullable String url) {

		static IdentifierRow read(Columns row) throws SQLException {
			return new IdentifierRow(row.text(), row.text(), row.textOrNull());
		}

	}

}
