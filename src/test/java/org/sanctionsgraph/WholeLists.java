package org.sanctionsgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.test.tester.GraphQlTester;

/** Reads a list of the graph to its end, page by page. */
final class WholeLists {

	private WholeLists() {
	}

	/**
	 * {@return every node of a root list}
	 * @param graphQl whom to ask
	 * @param field the list and its arguments other than those of paging:
	 * {@code designations(asOf: "2020-07-15")}
	 * @param selection what to select of each node
	 */
	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> read(GraphQlTester graphQl, String field, String selection) {
		String name = field.replaceFirst("\\(.*", "");
		String arguments = field.equals(name) ? "" : field.substring(name.length() + 1, field.length() - 1) + ", ";
		String document = "query ($after: String) { %s(%sfirst: 100, after: $after) { nodes { %s } pageInfo { hasNextPage endCursor } } }"
			.formatted(name, arguments, selection);
		List<Map<String, Object>> nodes = new ArrayList<>();
		String after = null;
		Map<String, Object> info;
		do {
			Map<String, Object> page = graphQl.document(document)
				.variable("after", after)
				.execute()
				.path(name)
				.entity(Map.class)
				.get();
			nodes.addAll((List<Map<String, Object>>) page.get("nodes"));
			info = (Map<String, Object>) page.get("pageInfo");
			after = (String) info.get("endCursor");
		}
		while ((Boolean) info.get("hasNextPage"));
		return nodes;
	}

	/**
	 * {@return the ids of all jurisdictions that have taken a measure}
	 */
	static List<String> jurisdictions(GraphQlTester graphQl) {
		return read(graphQl, "measures", "jurisdiction { id }").stream()
			.map((measure) -> (String) object(measure, "jurisdiction").get("id"))
			.distinct()
			.toList();
	}

	/**
	 * {@return the object in a field}
	 */
	@SuppressWarnings("unchecked")
	static Map<String, Object> object(Map<String, Object> node, String field) {
		return (Map<String, Object>) node.get(field);
	}

	/**
	 * {@return the list in a field}
	 */
	@SuppressWarnings("unchecked")
	static <T> List<T> list(Map<String, Object> node, String field) {
		return (List<T>) node.get(field);
	}

	/**
	 * {@return the ids of the objects in a field}
	 */
	static List<String> ids(Map<String, Object> node, String field) {
		return WholeLists.<Map<String, Object>>list(node, field).stream().map((one) -> (String) one.get("id")).toList();
	}

}
