package org.sanctionsgraph.files;

import java.util.stream.Stream;

/**
 * A list of parts of a record that have ids of their own: {@code record.name}.
 *
 * @param field the list
 * @param naming the field of a part that names it
 * @param type the name of its type in the graph
 */
public record RecordPart(String field, String naming, String type) {

	/**
	 * {@return every such list, of whatever kind of record}
	 */
	public static Stream<RecordPart> all() {
		return Stream.of(new RecordPart("positions", "key", "Position"),
				new RecordPart("designations", "target", "Designation"), new RecordPart("asks", "key", "Ask"));
	}

}
