package org.sanctionsgraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads lists to their end, page by page. */
record ListRows(Endpoint api) {

	private static final String PAGE = """
			{ %s(%s: %d%s%s) {
			  totalCount nodes { %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";

	/**
	 * {@return every row of a root list, of which the total must tell the number}
	 * @param arguments arguments other than those of paging, or nothing
	 */
	List<JsonNode> all(String field, String arguments, String selection) {
		return all(field, arguments, selection, false, 100);
	}

	/**
	 * {@return the same, read in pages of that size from either end}
	 */
	List<JsonNode> all(String field, String arguments, String selection, boolean backward, int size) {
		List<List<JsonNode>> pages = new ArrayList<>();
		String cursor = null;
		JsonNode page;
		do {
			page = page(field, arguments, selection, backward, size, cursor);
			pages.add(page.at("/nodes").valueStream().toList());
			JsonNode info = page.at("/pageInfo");
			cursor = !info.at(backward ? "/hasPreviousPage" : "/hasNextPage").asBoolean() ? null
					: info.at(backward ? "/startCursor" : "/endCursor").asString();
		}
		while (cursor != null);
		if (backward) {
			Collections.reverse(pages);
		}
		List<JsonNode> rows = pages.stream().flatMap(List::stream).toList();
		assertThat(rows).as(field + arguments).hasSize(page.at("/totalCount").asInt());
		return rows;
	}

	private JsonNode page(String field, String arguments, String selection, boolean backward, int size,
			@Nullable String cursor) {
		String from = (cursor == null) ? "" : ", %s: \"%s\"".formatted(backward ? "before" : "after", cursor);
		return this.api
			.data(PAGE.formatted(field, backward ? "last" : "first", size, from,
					arguments.isEmpty() ? "" : ", " + arguments, selection))
			.at("/" + field);
	}

}
