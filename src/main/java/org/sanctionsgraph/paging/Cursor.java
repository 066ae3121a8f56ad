package org.sanctionsgraph.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

import org.sanctionsgraph.graphql.BadRequest;

/**
 * The position of a row in an ordered list; opaque to clients. It names the list, its
 * order and its parent and has a checksum, so that a cursor of another list or a damaged
 * one is refused instead of misread.
 *
 * @param list name and order of the list
 * @param parent the id of the record that has the list, empty for a root list
 * @param key the row's sort key
 * @param id the row's id, which orders rows with equal keys
 */
public record Cursor(String list, String parent, String key, String id) {

	private static final char SEPARATOR = '\n';

	String encoded() {
		String place = this.list + SEPARATOR + this.parent + SEPARATOR + this.key + SEPARATOR + this.id;
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((checksum(place) + SEPARATOR + place).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Throws a {@link BadRequest} naming the argument if the text is no cursor of that
	 * list, or has been changed.
	 */
	static Cursor decoded(String encoded, String list, String argument) {
		String text = text(encoded);
		String before = text.substring(0, text.indexOf(SEPARATOR) + 1) + list + SEPARATOR;
		int key = text.indexOf(SEPARATOR, before.length()) + 1;
		int last = text.lastIndexOf(SEPARATOR);
		if (text.startsWith(before) && key > 0 && last >= key && text.indexOf('\0') < 0) {
			Cursor cursor = new Cursor(list, text.substring(before.length(), key - 1), text.substring(key, last),
					text.substring(last + 1));
			if (cursor.encoded().equals(encoded)) {
				return cursor;
			}
		}
		throw ofAnotherList(argument);
	}

	/**
	 * {@return the refusal of a cursor that is not one of the list that is read}
	 */
	static BadRequest ofAnotherList(String argument) {
		return new BadRequest(argument, "is not a cursor of this list in this order",
				"an endCursor, startCursor or edge cursor of the same field of the same record with the same arguments");
	}

	private static String checksum(String place) {
		CRC32 checksum = new CRC32();
		checksum.update(place.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(checksum.getValue());
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
