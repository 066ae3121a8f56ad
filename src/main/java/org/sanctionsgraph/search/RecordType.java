package org.sanctionsgraph.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The types of records that can be searched for. */
enum RecordType {

	/** Actors. */
	ACTOR,
	/** Legal authorities. */
	LEGAL_AUTHORITY,
	/** Measures. */
	MEASURE,
	/** Responses. */
	RESPONSE,
	/** Sources. */
	SOURCE;

	static List<String> names(@Nullable List<RecordType> types) {
		return (types == null) ? List.of() : types.stream().map(RecordType::name).toList();
	}

}
