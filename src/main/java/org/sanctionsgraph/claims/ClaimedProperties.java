package org.sanctionsgraph.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.RecordField;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.files.RecordSchemas;

/** The properties that claims can be about. */
public final class ClaimedProperties {

	private static final Map<String, List<String>> BY_TYPE = Arrays.stream(RecordKind.values())
		.map(RecordSchemas::of)
		.flatMap((record) -> Stream.concat(Stream.of(record), record.parts().values().stream()))
		.filter(Subject::claimable)
		.collect(Collectors.toMap((field) -> field.text(Keyword.TYPE), RecordField::claimedFields));

	private ClaimedProperties() {
	}

	/**
	 * {@return the properties of a type of the graph, none if no claim is about it}
	 */
	public static List<String> of(String type) {
		return BY_TYPE.getOrDefault(type, List.of());
	}

}
