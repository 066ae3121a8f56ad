package org.sanctionsgraph.identifier;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the identifiers of actors, and finds actors by them. */
@Component
class Identifiers implements BatchRead<IdentifierInput, String> {

	private final JdbcClient jdbc;

	/** The identifiers of each actor, in the order of its record. */
	final BatchRead<String, List<Identifier>> ofActors;

	/** The keys of all schemes, in the order of their declaration. */
	final BatchRead<String, List<String>> schemes;

	/** What was looked for and not found for each actor, if anything was. */
	final BatchRead<String, List<IdentifierSearch>> searches;

	Identifiers(JdbcClient jdbc, IdentifierMapper mapper) {
		this.jdbc = jdbc;
		this.ofActors = new Table<>(jdbc, "i.scheme, i.code, i.url", "actor_identifier i", "i.code",
				RowReader.of(Row::read, mapper::toIdentifier))
			.lists("identifiers", "i.actor_id", "i.ordinal");
		this.schemes = new Schemes(jdbc);
		this.searches = new Table<>(jdbc, "s.schemes, s.looked_in, s.looked_on", "identifier_search s", "s.actor_id",
				Identifiers::search)
			.lists("identifierSearches", "s.actor_id", "s.actor_id");
	}

	@Override
	public String name() {
		return "actorsByIdentifiers";
	}

	/** Reads the ids of the actors with identifiers in plain form. */
	@Override
	public Map<IdentifierInput, String> read(Collection<IdentifierInput> identifiers) {
		Map<IdentifierInput, String> actors = new HashMap<>();
		this.jdbc.sql("select scheme, plain_code, actor_id from actor_identifier where plain_code = any(:codes)")
			.param("codes", ArrayParameter.of(identifiers.stream().map(IdentifierInput::value).toList()))
			.query((row) -> {
				actors.put(new IdentifierInput(row.getString(1), row.getString(2)), row.getString(3));
			});
		return actors;
	}

	private static IdentifierSearch search(Columns row) throws SQLException {
		return new IdentifierSearch(row.texts(), row.texts(), row.text());
	}

	/** Reads the keys of all schemes, whatever is asked for. */
	private record Schemes(JdbcClient jdbc) implements BatchRead<String, List<String>> {

		@Override
		public String name() {
			return "schemes";
		}

		@Override
		public Map<String, List<String>> read(Collection<String> keys) {
			List<String> schemes = this.jdbc.sql("select scheme_key from identifier_scheme order by ordinal")
				.query(String.class)
				.list();
			return keys.stream().collect(Collectors.toMap(Function.identity(), (key) -> schemes));
		}

	}

	/** A row as the table stores it. */
	record Row(String scheme, String code, @Nullable String url) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull());
		}

	}

}
