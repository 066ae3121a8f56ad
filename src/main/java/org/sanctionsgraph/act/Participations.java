package org.sanctionsgraph.act;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the participants of acts. */
@Component
public class Participations {

	private final Table<Participation> table;

	private final BatchedList<String, Participation> lists;

	Participations(JdbcClient jdbc, ActMapper mapper, BatchLoaderRegistry registry) {
		this.table = new Table<>(jdbc, "p.actor_id, p.role, p.on_behalf_of_id, p.office_id", "participation p",
				"p.actor_id", RowReader.of(Row::read, mapper::toParticipation));
		this.lists = BatchedList.of("participationsOfAct", registry, this::ofActs);
	}

	/**
	 * {@return the participants of an act, in the order of its record}
	 */
	public CompletableFuture<List<Participation>> ofAct(Act act, DataFetchingEnvironment environment) {
		return this.lists.load(act.id(), environment);
	}

	private Map<String, List<Participation>> ofActs(Collection<String> acts) {
		return this.table.byParents("", "p.act_id", "p.ordinal", acts);
	}

	/** A row as the table stores it. */
	record Row(String actorId, String role, @Nullable String onBehalfOfId, @Nullable String officeId) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.textOrNull());
		}

	}

}
