package org.sanctionsgraph.paging;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;

/**
 * Which part of a list is asked for, as Relay's cursor connections define it.
 *
 * @param size how many rows at the most, 1 to 100
 * @param backward whether they are counted from the end
 * @param cursor the row that they come after, or before where counted from the end
 */
public record Page(int size, boolean backward, @Nullable String cursor) {

	/** Rows of a page whose size is not given. */
	public static final int DEFAULT_SIZE = 20;

	/** Most rows that a page may be asked for. */
	public static final int LARGEST_SIZE = 100;

	/**
	 * Reads the arguments first, after, last and before; throws a {@link BadRequest}
	 * where they do not make a page.
	 */
	static Page of(DataFetchingEnvironment environment) {
		Integer first = environment.getArgument("first");
		Integer last = environment.getArgument("last");
		String after = environment.getArgument("after");
		String before = environment.getArgument("before");
		if (first != null && last != null) {
			throw new BadRequest("last", "stands beside first", "first with after, or last with before");
		}
		boolean backward = (last != null) || (first == null && before != null);
		refuse(backward ? "after" : "before", backward ? after : before, backward);
		String sized = backward ? "last" : "first";
		return new Page(size(sized, backward ? last : first), backward, backward ? before : after);
	}

	String cursorArgument() {
		return this.backward ? "before" : "after";
	}

	private static void refuse(String argument, @Nullable String cursor, boolean backward) {
		if (cursor != null) {
			throw new BadRequest(argument, "does not go with " + (backward ? "last or before" : "first or after"),
					"first with after, or last with before");
		}
	}

	private static int size(String argument, @Nullable Integer size) {
		if (size == null) {
			return DEFAULT_SIZE;
		}
		if (size < 1 || size > LARGEST_SIZE) {
			throw new BadRequest(argument, "is " + size, "1 to " + LARGEST_SIZE);
		}
		return size;
	}

}
