package org.sanctionsgraph.actor;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.finding.SearchIndexes;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.nameindex.NameHit;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the names of actors, and finds actors by their names.
 */
@Component
class Names {

	private static final double LEAST_SUGGESTED = 0.7;

	private static final int MOST_SUGGESTED = 3;

	private static final double LEAST_MATCH = 0.7;

	private static final String OF_COUNTRY = """
			select c.actor_id from actor_country c join actor a on a.id = c.actor_id
			 where lower(c.country) = :name and a.kind = 'STATE' order by 1""";

	private final JdbcClient jdbc;

	private final SearchIndexes indexes;

	/** The names of each actor, in the order of its record. */
	final BatchRead<String, List<Name>> ofActors;

	/** What was looked for and not found for each actor, if anything was. */
	final BatchRead<String, List<NameSearch>> searches;

	Names(JdbcClient jdbc, SearchIndexes indexes, ActorMapper mapper) {
		this.jdbc = jdbc;
		this.indexes = indexes;
		this.ofActors = new Table<>(jdbc, "n.actor_id, n.form, n.language, n.kind", "actor_name n", "n.form",
				RowReader.of(Row::read, mapper::toName))
			.lists("names", "n.actor_id", "n.ordinal");
		this.searches = new Table<>(jdbc, "s.languages, s.looked_in, s.looked_on", "name_search s", "s.actor_id",
				Names::search)
			.lists("nameSearches", "s.actor_id", "s.actor_id");
	}

	/**
	 * {@return the ids of the state with that country code and of the actors whose names
	 * match best; of those with exactly that name alone, if there are any}
	 */
	Collection<String> search(String name) {
		Collection<String> ids = new LinkedHashSet<>(
				this.jdbc.sql(OF_COUNTRY).param("name", name.toLowerCase(Locale.ROOT)).query(String.class).list());
		List<NameHit> hits = this.indexes.names(name, LEAST_SUGGESTED);
		double best = hits.isEmpty() ? 1 : hits.getFirst().score();
		hits.stream()
			.filter((hit) -> best < 1 || hit.score() == 1)
			.limit(MOST_SUGGESTED)
			.forEach((hit) -> ids.add(hit.actorId()));
		return ids;
	}

	/**
	 * {@return the ids of the actors whose names match, best match first}
	 */
	List<String> matching(String name) {
		return this.indexes.names(name, LEAST_MATCH).stream().map((hit) -> hit.actorId()).toList();
	}

	private static NameSearch search(Columns row) throws SQLException {
		return new NameSearch(row.texts(), row.texts(), row.text());
	}

	/** A row as the table stores it. */
	record Row(String actorId, String form, @Nullable String language, String kind) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.text());
		}

	}

}
