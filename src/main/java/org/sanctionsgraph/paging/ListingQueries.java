package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.lists.Candidates;
import org.sanctionsgraph.lists.ListCounts;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.lists.Sought;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads pages of every list, once for all parents of a level.
 */
@Component
class ListingQueries {

	private static final String ROOT_PAGE = """
			select '' as parent_, %2$s as key_, %3$s as id_, %4$s
			  from %5$s
			 where %7$s
			 order by %2$s %6$s, %3$s %6$s
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
		return new Sought(order.key(), order.descending(page.backward()), (cursor == null) ? null : cursor.key(),
				limit);
	}

	ListCounts counts() {
		return this.counts;
	}

	private <T> Map<String, List<Hit<T>>> page(Listing<T> listing, Conditions filter, Order order, Page page,
			Collection<String> parents, int limit) {
		Cursor cursor = page.cursor();
		boolean descending = order.descending(page.backward());
		String key = order.key();
		String past = "(%s, %s) %s (:it, :cursorId)".formatted(key, listing.table().id(), descending ? "<" : ">");
		Conditions where = (cursor == null) ? filter : filter.and(past, cursor.key());
		String sql = ((listing.parent() == null) ? ROOT_PAGE : this.pagePerParent.sql()).formatted(listing.parent(),
				key, listing.table().id(), listing.table().columns(), listing.from(), descending ? "desc" : "asc",
				where.joined(), limit);
		return this.jdbc.sql(sql)
			.params(listing.parameters(where, parents))
			.param("cursorId", (cursor == null) ? null : cursor.id())
			.query((row, index) -> new Hit<>(row.getString(1), row.getString(2), row.getString(3),
					listing.table().rows().read(new Columns(row, 4))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Hit::parent));
	}

}
