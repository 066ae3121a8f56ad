package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;

/**
 * The part of a list that is requested, as Relay's cursor connections define it.
 *
 * @param size the maximum number of rows, 1 to {@value #LARGEST_SIZE}
 * @param backward whether they are counted from the end
 * @param cursor the row that they come after, or before if counted from the end
 */
public record Page(int size, boolean backward, @Nullable Cursor cursor) {

	/** The number of rows of a page whose size is not given. */
	public static final int DEFAULT_SIZE = 20;

	/** The maximum number of rows of a page. */
	public static final int LARGEST_SIZE = 100;

	/**
	 * Reads the arguments first, after, last and before; throws a {@link BadRequest} if
	 * they do not describe a page of that list.
	 * @param list name and order of the list, as its cursors name them
	 * @param keys the number of its sort keys
	 */
	static Page of(DataFetchingEnvironment environment, String list, int keys) {
		Integer first = environment.getArgument("first");
		Integer last = environment.getArgument("last");
		String after = environment.getArgument("after");
		String before = environment.getArgument("before");
		if (first != null && last != null) {
			throw new BadRequest("last", "cannot be combined with first", "first with after, or last with before");
		}
		boolean backward = (last != null) || (first == null && before != null);
		refuse(backward ? "after" : "before", backward ? after : before, backward);
		int size = backward ? size("last", last) : size("first", first);
		return new Page(size, backward,
				backward ? cursor("before", before, list, keys) : cursor("after", after, list, keys));
	}

	/** Throws a {@link BadRequest} if the cursor is of another record's list. */
	void refuseUnlessOf(Collection<String> parents) {
		if (this.cursor != null && !Set.of(this.cursor.parent()).containsAll(parents)) {
			throw Cursor.ofAnotherList(this.backward ? "before" : "after");
		}
	}

	private static @Nullable Cursor cursor(String argument, @Nullable String encoded, String list, int keys) {
		return (encoded == null) ? null : Cursor.decoded(encoded, list, keys, argument);
	}

	private static void refuse(String argument, @Nullable String cursor, boolean backward) {
		if (cursor != null) {
			throw new BadRequest(argument,
					"cannot be combined with " + (backward ? "last or before" : "first or after"),
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
