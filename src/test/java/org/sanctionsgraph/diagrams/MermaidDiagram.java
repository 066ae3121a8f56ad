package org.sanctionsgraph.diagrams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLSchema;

/** The records of the schema as a class diagram of Mermaid. */
final class MermaidDiagram {

	private MermaidDiagram() {
	}

	static String of(GraphQLSchema schema) {
		List<String> lines = new ArrayList<>(List.of("classDiagram", "  direction LR"));
		for (DiagramType type : SchemaTypes.of(schema)) {
			lines.add("  class " + type.name());
			if (type.isInterface()) {
				lines.add("  <<interface>> " + type.name());
			}
			type.interfaces().forEach((name) -> lines.add("  %s <|.. %s".formatted(name, type.name())));
			fields(type).forEach((to, fields) -> lines
				.add("  %s --> %s : %s".formatted(type.name(), to, String.join(", ", fields))));
		}
		return String.join("\n", lines);
	}

	private static Map<String, List<String>> fields(DiagramType type) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		type.relations()
			.forEach((relation) -> fields.computeIfAbsent(relation.to(), (to) -> new ArrayList<>())
				.add(relation.field()));
		return fields;
	}

}
