package org.sanctionsgraph.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.sanctionsgraph.graphql.BadRequest;

/**
 * The position of a row in an ordered list; opaque to clients. It names the list, its
 * order and its parent and has a checksum, so that a cursor of another list or a damaged
 * one is refused instead of misread.
 *
 * @param list name and order of the list
 * @param parent the id of the record that has the list, empty for a root list
 * @param keys the row's sort keys
 * @param id the row's id, which orders rows with equal keys
 */
public record Cursor(String list, String parent, List<String> keys, String id) {

	private static final String SEPARATOR = "\n";

	private static final String ESCAPE = "%";

	private static final String ESCAPED_ESCAPE = "%25";

	private static final String ESCAPED_SEPARATOR = "%0A";

	String encoded() {
		String place = Stream
			.of(Stream.of(this.list, this.parent), this.keys.stream().map(Cursor::onOneLine), Stream.of(this.id))
			.flatMap((lines) -> lines)
			.collect(Collectors.joining(SEPARATOR));
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((checksum(place) + SEPARATOR + place).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Throws a {@link BadRequest} naming the argument if the text is no cursor of that
	 * list, or has been changed.
	 * @param keys the number of sort keys of the list
	 */
	static Cursor decoded(String encoded, String list, int keys, String argument) {
		String text = text(encoded);
		String before = text.substring(0, text.indexOf(SEPARATOR) + 1) + list + SEPARATOR;
		if (text.startsWith(before) && text.indexOf('\0') < 0) {
			List<String> lines = List.of(text.substring(before.length()).split(SEPARATOR, -1));
			Cursor cursor = new Cursor(list, lines.getFirst(), keys(lines), lines.getLast());
			if (cursor.keys.size() == keys && cursor.encoded().equals(encoded)) {
				return cursor;
			}
		}
		throw ofAnotherList(argument);
	}

	private static List<String> keys(List<String> lines) {
		return lines.subList(1, Math.max(1, lines.size() - 1))
			.stream()
			.map((line) -> line.replace(ESCAPED_SEPARATOR, SEPARATOR).replace(ESCAPED_ESCAPE, ESCAPE))
			.toList();
	}

	private static String onOneLine(String key) {
		return key.replace(ESCAPE, ESCAPED_ESCAPE).replace(SEPARATOR, ESCAPED_SEPARATOR);
	}

	/**
	 * {@return the refusal of a cursor that is not one of the list that is read}
	 */
	static BadRequest ofAnotherList(String argument) {
		return BadRequest.ofOther(argument, "is not a cursor of this list in this order",
				"an endCursor, startCursor or edge cursor of the same field of the same record with the same orderBy");
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
