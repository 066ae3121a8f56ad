package org.sanctionsgraph.actor;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

/** Reads actors. */
@Component
public class Actors implements NodeLookup<Actor>, DividedList {

	private static final String COLUMNS = """
			a.id, a.kind, a.name, a.summary, a.birth_date, a.stated_size, a.countries""";

	/** Stops early, as a common word is in many names. */
	private static final String WITH_WORD = """
			select id from (
			  select actor_id as id, form from actor_name
			   where form ilike '%' || :word || '%' and ' ' || form || ' ' ilike '% ' || :word || ' %'
			   fetch first 100 rows only) f
			 group by id order by min(char_length(form)), id fetch first 3 rows only""";

	private final Table<Actor> table;

	final Listing<Actor> all;

	Actors(JdbcClient jdbc, ActorMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, "actor a", "a.id", RowReader.of(Row::read, mapper::toActor));
		this.all = Listing.of("actors", this.table, "a.serial", ActorQuery.FACETS, ActorQuery.DIMENSIONS);
	}

	@Override
	public Listing<Actor> all() {
		return this.all;
	}

	@Override
	public Class<Actor> type() {
		return Actor.class;
	}

	@Override
	public Map<String, Actor> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	@Override
	public Collection<String> named(String name) {
		return this.table.jdbc()
			.sql("""
					select actor_id from actor_name where lower(replace(form, '.', '')) = :name
					union
					select c.actor_id from actor_country c join actor a on a.id = c.actor_id
					 where c.country = upper(:name) and a.kind = 'STATE'
					 order by 1""")
			.param("name", name.replace(".", "").toLowerCase(Locale.ROOT))
			.query(String.class)
			.list();
	}

	@Override
	public Collection<String> withWord(String word) {
		return this.table.jdbc().sql(WITH_WORD).param("word", word).query(String.class).list();
	}

	/**
	 * {@return reads the actors of each parent of an edge}
	 * @param name the name of the read in metrics
	 * @param edge the edge's table, joined to actor {@code a}
	 * @param parent the column of the parent's id
	 * @param order the order of a parent's actors in SQL
	 */
	public BatchRead<String, List<Actor>> lists(String name, String edge, String parent, String order) {
		return this.table.lists(name, edge, parent, order);
	}

	/** A row as the tables store it. */
	record Row(String id, String kind, String name, @Nullable String summary, @Nullable String birthDate,
			@Nullable Integer statedSize, List<String> countries) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.text(), row.textOrNull(), row.textOrNull(), row.numberOrNull(),
					row.texts());
		}

	}

}
