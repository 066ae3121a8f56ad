package org.sanctionsgraph.paging;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.lists.Candidates;
import org.sanctionsgraph.lists.ListCounts;
import org.sanctionsgraph.lists.Keyset;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.lists.Sought;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.SelectList;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads pages of every list, once for all parents of a level.
 */
@Component
class ListingQueries {

	private static final String ROOT_PAGE = """
			select '' as parent_, %2$s, %3$s
			  from %4$s
			 where %5$s
			 order by %6$s
			 fetch first %8$d rows only
			""";

	private final JdbcClient jdbc;

	private final References references;

	private final PagePerParent pagePerParent;

	private final Candidates candidates;

	private final ListCounts counts;

	ListingQueries(JdbcClient jdbc, References references, PagePerParent pagePerParent, Candidates candidates,
			ListCounts counts) {
		this.jdbc = jdbc;
		this.references = references;
		this.pagePerParent = pagePerParent;
		this.candidates = candidates;
		this.counts = counts;
	}

	/**
	 * {@return the page of each parent} Refuses conditions that refer to what does not
	 * exist.
	 */
	<T> Map<String, List<Hit<T>>> page(ListingSelection<T> rows, Page page, Collection<String> parents, int limit) {
		this.references.check(rows.where().references());
		return this.candidates.read(rows.listing(), rows.where(), sought(rows.order(), page, limit),
				(where) -> page(rows.listing(), where, rows.order(), page, parents, limit));
	}

	private static Sought sought(Order order, Page page, int limit) {
		Cursor cursor = page.cursor();
		Order.Key first = order.first();
		return new Sought(first.values(), first.descending(page.backward()), page.backward(),
				(cursor == null) ? null : cursor.keys().getFirst(), limit);
	}

	ListCounts counts() {
		return this.counts;
	}

	private <T> Map<String, List<Hit<T>>> page(Listing<T> listing, Conditions where, Order order, Page page,
			Collection<String> parents, int limit) {
		Keyset keyset = Keyset.of(order, listing.table().id(), page.backward());
		Cursor cursor = page.cursor();
		String conditions = (cursor == null) ? where.all().sql()
				: "%s and (%s)".formatted(where.all().sql(), keyset.past());
		String sql = ((listing.parent() == null) ? ROOT_PAGE : this.pagePerParent.sql(parents)).formatted(
				listing.parent(), keyset.columns(), listing.table().columns(), listing.from(), conditions,
				keyset.ordered(), keyset.ordered("page"), limit, keyset.direction());
		int keys = order.keys().size();
		return this.jdbc.sql(SelectList.of(sql))
			.params(listing.parameters(where, parents))
			.params((parents.size() == 1) ? Map.of("parent", parents.iterator().next()) : Map.of())
			.params((cursor == null) ? Map.of() : keyset.bound(cursor.keys(), cursor.id()))
			.query((row, index) -> hit(new Columns(row, 1), keys, listing.table().rows()))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Hit::parent));
	}

	private static <T> Hit<T> hit(Columns row, int keys, RowReader<T> rows) throws SQLException {
		return new Hit<>(row.text(), row.texts(keys), row.text(), rows.read(row));
	}

}
