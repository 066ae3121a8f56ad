package org.sanctionsgraph.actor;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.finding.SearchArguments;
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
			a.id, a.kind, a.name, {a.summary for summary}, a.birth_date, a.stated_size,
			{a.countries for countries, matchActors}""";

	private final Table<Actor> table;

	private final Names names;

	final Listing<Actor> all;

	Actors(JdbcClient jdbc, ActorMapper mapper, Names names) {
		this.table = new Table<>(jdbc, COLUMNS, "actor a", "a.id", RowReader.of(Row::read, mapper::toActor));
		this.names = names;
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
		return this.names.search(name);
	}

	/**
	 * {@return the conditions of a filter} The actors whose names match are known by
	 * their order as well.
	 */
	public Conditions conditions(@Nullable ActorFilter filter, DataFetchingEnvironment environment) {
		return ListFilter.conditions(filter, (one, conditions) -> added(one, conditions, environment));
	}

	private Conditions added(ActorFilter filter, Conditions conditions, DataFetchingEnvironment environment) {
		Conditions added = filter.addedTo(conditions);
		if (filter.name() == null || !filter.hasName()) {
			return added;
		}
		String name = SearchArguments.text(conditions.at("name"), filter.name(), environment);
		List<String> matches = this.names.matching(name);
		Conditions named = added.and("a.id = any(:it)", matches.isEmpty() ? List.of("") : matches);
		return conditions.areLeftOut() ? named
				: named.binding(ActorQuery.MATCHES, matches.stream().collect(Collectors.joining(",", ",", ",")));
	}

	/**
	 * {@return the ids of the actors that meet conditions on actor {@code a}}
	 */
	public List<String> ids(Conditions where) {
		return this.table.jdbc()
			.sql("select a.id from actor a where " + where.all().sql())
			.params(where.all().bound())
			.query(String.class)
			.list();
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
