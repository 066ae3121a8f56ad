package org.sanctionsgraph.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.sanctionsgraph.graphql.BadRequest;

/**
 * The place of a row in an ordered list; opaque outside. It names the list and its order,
 * so that a cursor of another list is refused instead of misread.
 *
 * @param list name and order of the list
 * @param key the row's sort key
 * @param id the row's id, which breaks ties
 */
record Cursor(String list, String key, String id) {

	private static final String SEPARATOR = "\n";

	String encoded() {
		String text = String.join(SEPARATOR, this.list, this.key, this.id);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Throws a {@link BadRequest} naming the argument where the text is no cursor of that
	 * list.
	 */
	static Cursor decoded(String encoded, String list, String argument) {
		String[] parts = text(encoded).split(SEPARATOR, -1);
		if (parts.length != 3 || !parts[0].equals(list)) {
			throw new BadRequest(argument, "is not a cursor of this list in this order",
					"an endCursor, startCursor or edge cursor of the same field with the same orderBy");
		}
		return new Cursor(list, parts[1], parts[2]);
	}

	private static String text(String encoded) {
		try {
			return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
