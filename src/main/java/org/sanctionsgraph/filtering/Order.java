package org.sanctionsgraph.filtering;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;

/**
 * An order of a list. Rows that are equal in all keys are ordered by id, in the direction
 * of the first key.
 *
 * @param keys what the rows are sorted by, each key among those equal in the keys before
 */
public record Order(List<Key> keys) {

	/** The direction in which a list is ordered. */
	public enum Direction {

		/** From the smallest to the greatest. */
		ASC,
		/** From the greatest to the smallest. */
		DESC

	}

	/**
	 * {@return the order with the smallest key first}
	 * @param name the name of the order in cursors
	 */
	public static Order by(String name, SortKey key) {
		return new Order(List.of(new Key(name, key, false)));
	}

	/**
	 * {@return the order that the argument {@code orderBy} requests}
	 * @param otherwise the order if it requests none
	 */
	public static <F extends OrderField> Order of(@Nullable List<OrderBy<F>> orderBy, Order otherwise) {
		if (orderBy == null || orderBy.isEmpty()) {
			return otherwise;
		}
		List<F> fields = orderBy.stream().map(OrderBy::field).toList();
		for (int i = 0; i < fields.size(); i++) {
			if (fields.indexOf(fields.get(i)) < i) {
				throw new BadRequest("orderBy[%d].field".formatted(i), "is %s again".formatted(fields.get(i).name()),
						"each field once");
			}
		}
		return new Order(orderBy.stream().flatMap((one) -> one.order().keys.stream()).toList());
	}

	/**
	 * {@return this order, all keys in that direction}
	 */
	public Order in(Direction direction) {
		return new Order(this.keys.stream().map((key) -> key.in(direction)).toList());
	}

	/**
	 * {@return this order, with a key read where it has been copied to}
	 */
	public Order reading(SortKey by, SortKey copy) {
		return new Order(this.keys.stream()
			.map((key) -> key.by.equals(by) ? new Key(key.name, copy, key.descending) : key)
			.toList());
	}

	/**
	 * {@return the names and directions of the keys, in cursors}
	 */
	public String label() {
		return this.keys.stream().map(Key::label).collect(Collectors.joining());
	}

	/**
	 * {@return the key that decides first}
	 */
	public Key first() {
		return this.keys.getFirst();
	}

	/**
	 * A key of an order.
	 *
	 * @param name its name in cursors
	 * @param by what rows are sorted by
	 * @param descending whether the greatest comes first
	 */
	public record Key(String name, SortKey by, boolean descending) {

		/**
		 * {@return the key in SQL}
		 */
		public String sql() {
			return this.descending ? this.by.descending() : this.by.ascending();
		}

		/**
		 * {@return whether the greatest comes first if the list is read from that end}
		 */
		public boolean descending(boolean backward) {
			return this.descending != backward;
		}

		/**
		 * {@return the values by which rows are sorted}
		 */
		public Dimension values() {
			return this.by.values();
		}

		private Key in(Direction direction) {
			return new Key(this.name, this.by, direction == Direction.DESC);
		}

		private String label() {
			return this.name + (this.descending ? "-" : "+");
		}

	}

}
