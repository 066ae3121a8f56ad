package org.sanctionsgraph.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the statements of every list: a page, a count and the facets, each once for all
 * parents of a level.
 */
@Component
class ListingQueries {

	private static final String ROOT_PAGE = """
			select '' as parent_, %2$s as key_, %3$s as id_, %4$s
			  from %5$s
			 where %7$s
			 order by %2$s %6$s, %3$s %6$s
			 fetch first :limit rows only
			""";

	private static final String COUNT = "select %s as parent_, count(*) as count_ from %s where %s %s";

	private static final String FACET = """
			select %1$s as parent_, '%4$s' as field_, %5$s as value_, count(*) as count_
			  from %2$s where %3$s group by %6$s %5$s
			""";

	private final JdbcClient jdbc;

	private final References references;

	private final PagePerParent pagePerParent;

	ListingQueries(JdbcClient jdbc, References references, PagePerParent pagePerParent) {
		this.jdbc = jdbc;
		this.references = references;
		this.pagePerParent = pagePerParent;
	}

	/**
	 * {@return at most limit rows per parent, in order, starting at the cursor; parents
	 * without any are absent} Refuses conditions that refer to what does not exist.
	 */
	<T> Map<String, List<Hit<T>>> page(Slice<T> slice, Collection<String> parents, int limit) {
		this.references.check(slice.where().references());
		Listing<T> listing = slice.listing();
		Cursor cursor = slice.page().cursor();
		boolean descending = slice.order().descending(slice.page().backward());
		String key = slice.order().key();
		String past = "(%s, %s) %s (:it, :cursorId)".formatted(key, listing.id(), descending ? "<" : ">");
		Conditions where = (cursor == null) ? slice.where() : slice.where().and(past, cursor.key());
		String sql = ((listing.parent() == null) ? ROOT_PAGE : this.pagePerParent.sql()).formatted(listing.parent(),
				key, listing.id(), listing.columns(), listing.from(), descending ? "desc" : "asc", where.joined());
		return this.jdbc.sql(sql)
			.params(parameters(where, listing, parents))
			.param("limit", limit)
			.param("cursorId", (cursor == null) ? null : cursor.id())
			.query((row, index) -> new Hit<>(row.getString(1), row.getString(2), row.getString(3),
					listing.rows().read(new Columns(row, 4))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Hit::parent));
	}

	/**
	 * {@return the length of the list of each parent; parents without rows are absent}
	 */
	Map<String, Integer> counts(Listing<?> listing, Conditions where, Collection<String> parents) {
		String sql = COUNT.formatted(listing.parentOrConstant(), listing.from(), restricted(listing, where),
				(listing.parent() == null) ? "" : "group by " + listing.parent());
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.jdbc.sql(sql).params(parameters(where, listing, parents)).query((row) -> {
			counts.put(row.getString(1), row.getInt(2));
		});
		return counts;
	}

	/**
	 * {@return the facets of the list of each parent; parents without rows are absent}
	 */
	Map<String, List<Facet>> facets(Listing<?> listing, Conditions where, Collection<String> parents) {
		String sql = listing.facets()
			.entrySet()
			.stream()
			.map((facet) -> FACET.formatted(listing.parentOrConstant(), listing.from() + " " + facet.getValue().join(),
					restricted(listing, where), facet.getKey(), facet.getValue().expression(),
					(listing.parent() == null) ? "" : listing.parent() + ","))
			.collect(Collectors.joining(" union all ", "", " order by parent_, field_, count_ desc, value_"));
		Map<String, Map<Facet.Field, List<Facet.Value>>> found = new LinkedHashMap<>();
		this.jdbc.sql(sql).params(parameters(where, listing, parents)).query((row) -> {
			found.computeIfAbsent(row.getString(1), (parent) -> new LinkedHashMap<>())
				.computeIfAbsent(Facet.Field.valueOf(row.getString(2)), (field) -> new ArrayList<>())
				.add(new Facet.Value(row.getString(3), row.getInt(4)));
		});
		return found.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> facets(entry.getValue())));
	}

	private static List<Facet> facets(Map<Facet.Field, List<Facet.Value>> values) {
		return values.entrySet().stream().map((entry) -> new Facet(entry.getKey(), entry.getValue())).toList();
	}

	private static String restricted(Listing<?> listing, Conditions where) {
		return (listing.parent() == null) ? where.joined()
				: "%s = any(:parents) and %s".formatted(listing.parent(), where.joined());
	}

	private static Map<String, Object> parameters(Conditions where, Listing<?> listing, Collection<String> parents) {
		Map<String, Object> parameters = new LinkedHashMap<>(where.bound());
		listing.parameters().forEach((name, value) -> parameters.put(name, Conditions.bound(value)));
		if (listing.parent() != null) {
			parameters.put("parents", ArrayParameter.of(parents));
		}
		return parameters;
	}

	/** A row, the parent of its list, and its position in it. */
	record Hit<T>(String parent, String key, String id, T node) {
	}

}
