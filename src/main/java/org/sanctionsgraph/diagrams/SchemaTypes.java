package org.sanctionsgraph.diagrams;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.diagrams.DiagramType.Relation;

/** Reads from a schema which types of records it has, and how they lead to each other. */
final class SchemaTypes {

	private static final String NODE = "Node";

	private static final String ROWS = "nodes";

	private final GraphQLSchema schema;

	private final Set<String> names;

	private final Map<String, String> queries;

	private SchemaTypes(GraphQLSchema schema) {
		this.schema = schema;
		this.names = recordTypes().map(GraphQLImplementingType::getName).collect(Collectors.toSet());
		this.queries = ListQueries.of(schema);
	}

	static List<DiagramType> of(GraphQLSchema schema) {
		SchemaTypes types = new SchemaTypes(schema);
		return types.recordTypes().map(types::read).toList();
	}

	private Stream<GraphQLImplementingType> recordTypes() {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLImplementingType implementing
					&& implementing.getInterfaces().stream().anyMatch((one) -> one.getName().equals(NODE)))
			.map(GraphQLImplementingType.class::cast);
	}

	private DiagramType read(GraphQLImplementingType type) {
		Set<String> inherited = interfaces(type).stream()
			.flatMap((name) -> implementing(name).getFieldDefinitions().stream())
			.map(GraphQLFieldDefinition::getName)
			.collect(Collectors.toSet());
		List<Relation> relations = type.getFieldDefinitions()
			.stream()
			.filter((field) -> !inherited.contains(field.getName()))
			.flatMap((field) -> relations(type.getName(), field))
			.toList();
		return new DiagramType(type.getName(), description(type.getDescription()), type instanceof GraphQLInterfaceType,
				nearest(interfaces(type)), relations, this.queries.get(type.getName()));
	}

	private List<String> interfaces(GraphQLImplementingType type) {
		return type.getInterfaces()
			.stream()
			.map(GraphQLNamedOutputType::getName)
			.filter(this.names::contains)
			.sorted()
			.toList();
	}

	/** Without those that another of them implies. */
	private List<String> nearest(List<String> interfaces) {
		return interfaces.stream()
			.filter((name) -> interfaces.stream().noneMatch((other) -> interfaces(implementing(other)).contains(name)))
			.toList();
	}

	private GraphQLInterfaceType implementing(String name) {
		return (GraphQLInterfaceType) Objects.requireNonNull(this.schema.getType(name));
	}

	/** To the records themselves, or to those that values tell of beside their owner. */
	private Stream<Relation> relations(String owner, GraphQLFieldDefinition field) {
		boolean isMany = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
				|| rows(GraphQLTypeUtil.unwrapAll(field.getType())) != null;
		Set<String> targets = new LinkedHashSet<>();
		reach(GraphQLTypeUtil.unwrapAll(field.getType()), targets, new HashSet<>());
		return targets.stream()
			.filter((target) -> !target.equals(owner) || targets.size() == 1)
			.map((target) -> new Relation(field.getName(), target, isMany, description(field.getDescription())));
	}

	/** The rows of a page stand for the page; what else it has does not count. */
	private void reach(GraphQLType type, Set<String> targets, Set<String> open) {
		if (!(type instanceof GraphQLImplementingType reached)) {
			return;
		}
		if (this.names.contains(reached.getName())) {
			targets.add(reached.getName());
		}
		else if (open.add(reached.getName())) {
			GraphQLFieldDefinition rows = rows(reached);
			Stream<GraphQLFieldDefinition> fields = (rows != null) ? Stream.of(rows)
					: reached.getFieldDefinitions().stream().filter((field) -> !isOfEvery(field));
			fields.forEach((field) -> reach(GraphQLTypeUtil.unwrapAll(field.getType()), targets, open));
		}
	}

	private static @Nullable GraphQLFieldDefinition rows(GraphQLType type) {
		return (type instanceof GraphQLObjectType object && object.getField("pageInfo") != null) ? object.getField(ROWS)
				: null;
	}

	/**
	 * What all records have, such as sources, says nothing of the value that has it too.
	 */
	private boolean isOfEvery(GraphQLFieldDefinition field) {
		return recordTypes().filter(GraphQLInterfaceType.class::isInstance)
			.filter((type) -> interfaces(type).isEmpty())
			.anyMatch((type) -> type.getFieldDefinition(field.getName()) != null);
	}

	private static String description(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
