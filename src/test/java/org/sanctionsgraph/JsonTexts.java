package org.sanctionsgraph;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** The texts in a list of an answer. */
final class JsonTexts {

	private JsonTexts() {
	}

	/**
	 * {@return the texts of a field of all items; of an object, its id}
	 */
	static List<String> of(JsonNode list, String field) {
		return list.valueStream()
			.map((item) -> item.path(field))
			.map((value) -> value.isObject() ? value.path("id").asString() : value.asString())
			.toList();
	}

}
