package org.sanctionsgraph.actor;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the names of actors, and finds actors by their names, each of which is compared.
 */
@Component
class Names {

	private static final int MOST = 3;

	/** Where a search for a word stops, since a common word is in many names. */
	private static final int MOST_FOUND = 100;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N} -]{3,}");

	private static final String FORM = "lower(replace(form, '.', ''))";

	private static final String WITH_WORD = """
			select actor_id, %1$s from actor_name
			 where position(:name in %1$s) > 0 and position(' ' || :name || ' ' in ' ' || %1$s || ' ') > 0
			 fetch first %2$d rows only""".formatted(FORM, MOST_FOUND);

	private static final String WITH_NAME = "select actor_id, %1$s from actor_name where %1$s = :name".formatted(FORM);

	private static final String OF_COUNTRY = """
			select c.actor_id from actor_country c join actor a on a.id = c.actor_id
			 where lower(c.country) = :name and a.kind = 'STATE' order by 1""";

	private final JdbcClient jdbc;

	/** The names of each actor, in the order of its record. */
	final BatchRead<String, List<Name>> ofActors;

	/** What was looked for and not found for each actor, if anything was. */
	final BatchRead<String, List<NameSearch>> searches;

	Names(JdbcClient jdbc, ActorMapper mapper) {
		this.jdbc = jdbc;
		this.ofActors = new Table<>(jdbc, "n.actor_id, n.form, n.language, n.kind", "actor_name n", "n.form",
				RowReader.of(Row::read, mapper::toName))
			.lists("names", "n.actor_id", "n.ordinal");
		this.searches = new Table<>(jdbc, "s.languages, s.looked_in, s.looked_on", "name_search s", "s.actor_id",
				Names::search)
			.lists("nameSearches", "s.actor_id", "s.actor_id");
	}

	/**
	 * {@return the ids of actors with exactly that name, and of the state with that
	 * country code; else of those with that word in the shortest names}
	 */
	Collection<String> search(String text) {
		String name = text.replace(".", "").toLowerCase(Locale.ROOT);
		List<Found> found = found(name);
		Collection<String> exact = new LinkedHashSet<>(
				found.stream().filter((one) -> one.form().equals(name)).map(Found::id).sorted().toList());
		exact.addAll(this.jdbc.sql(OF_COUNTRY).param("name", name).query(String.class).list());
		return exact.isEmpty() ? shortest(found) : exact;
	}

	private List<Found> found(String name) {
		if (!WORD.matcher(name).matches()) {
			return read(WITH_NAME, name);
		}
		List<Found> found = read(WITH_WORD, name);
		List<Found> exact = (found.size() < MOST_FOUND) ? List.of() : read(WITH_NAME, name);
		return exact.isEmpty() ? found : exact;
	}

	private static List<String> shortest(List<Found> found) {
		return found.stream()
			.sorted(Comparator.comparingInt((Found one) -> one.form().length()).thenComparing(Found::id))
			.map(Found::id)
			.distinct()
			.limit(MOST)
			.toList();
	}

	private static NameSearch search(Columns row) throws SQLException {
		return new NameSearch(row.texts(), row.texts(), row.text());
	}

	private List<Found> read(String sql, String name) {
		return this.jdbc.sql(sql)
			.param("name", name)
			.query((row, index) -> new Found(row.getString(1), row.getString(2)))
			.list();
	}

	/** A row as the table stores it. */
	record Row(String actorId, String form, @Nullable String language, String kind) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.text());
		}

	}

	/** An actor and the form of its name that was found. */
	private record Found(String id, String form) {
	}

}
