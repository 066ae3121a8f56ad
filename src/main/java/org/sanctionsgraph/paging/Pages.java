package org.sanctionsgraph.paging;

import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.edges.EdgeRead;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.reads.Reads;

import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Loads pages of lists: all parents of a level in one statement, whatever the number of
 * rows.
 */
@Component
public class Pages {

	/** The parent of root lists. */
	private static final String ROOT = "";

	private final ListingQueries queries;

	private final Reads reads;

	Pages(ListingQueries queries, Reads reads) {
		this.queries = queries;
		this.reads = reads;
	}

	/**
	 * {@return the page of a root list that the field's arguments request}
	 */
	public <T> Connection<T> of(Listing<T> listing, Conditions where, Order order,
			DataFetchingEnvironment environment) {
		return of(new ListingSelection<>(this.queries, listing, where, order), environment);
	}

	/**
	 * {@return the same of the rows of one parent, the empty text}
	 */
	public <T> Connection<T> of(Selection<T> rows, DataFetchingEnvironment environment) {
		return Objects.requireNonNull(this.reads.one(read(rows, environment), ROOT, environment));
	}

	/**
	 * {@return reads the page of each parent that the field's arguments request}
	 * @param type the type of the rows
	 * @param arguments the arguments besides those of the page
	 */
	public <A extends Listing.Arguments, T> EdgeRead<A, String, Connection<T>> of(Listing<T> listing, Class<T> type,
			Class<A> arguments) {
		return new EdgeRead<>(ResolvableType.forClassWithGenerics(Connection.class, type), arguments,
				(bound, environment) -> read(
						new ListingSelection<>(this.queries, listing, bound.conditions(), bound.order()), environment));
	}

	private static <T> PageRead<T> read(Selection<T> rows, DataFetchingEnvironment environment) {
		return new PageRead<>(rows, Page.of(environment, rows.label(), rows.keys()));
	}

}
