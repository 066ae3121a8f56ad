package org.sanctionsgraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * How to reach a field from the rows of a root list.
 *
 * @param root the root list
 * @param owner the type that has the field
 * @param fields the fields on the way from a row, the last of them the one to reach
 */
public record FieldRoute(String root, GraphQLObjectType owner, List<GraphQLFieldDefinition> fields) {

	/** The arguments without which a root list is refused. */
	private static final Map<String, String> REQUIRED = Map.of("alignment",
			"jurisdictions: [\"united-states\", \"european-union\", \"china\"], ", "changes",
			"from: \"2018-01-01\", until: \"2026-11-21\", ");

	/** Root lists without rows as long as the records have one release. */
	private static final Set<String> EMPTY = Set.of("recordChanges");

	/**
	 * {@return a shortest route to every field that can be asked for without arguments}
	 */
	public static List<FieldRoute> all(GraphQLSchema schema) {
		Map<GraphQLObjectType, FieldRoute> types = new HashMap<>();
		Queue<FieldRoute> open = new ArrayDeque<>();
		roots(schema).forEach(open::add);
		List<FieldRoute> found = new ArrayList<>();
		while (!open.isEmpty()) {
			FieldRoute route = open.remove();
			if (types.putIfAbsent(route.owner, route) == null) {
				List<FieldRoute> next = route.owner.getFieldDefinitions()
					.stream()
					.filter(FieldRoute::needsNothing)
					.map(route::to)
					.toList();
				found.addAll(next);
				next.stream().flatMap(FieldRoute::onwards).forEach(open::add);
			}
		}
		return found;
	}

	/**
	 * {@return a document that asks for the field of rows of the root list}
	 * @param page the arguments of the root list
	 */
	public String document(String page) {
		return "{ %s(%s%s) { edges { cursor node { %s } } } }".formatted(this.root,
				REQUIRED.getOrDefault(this.root, ""), page, selection(0));
	}

	/**
	 * {@return what to select on a row}
	 */
	public String selection() {
		return selection(0);
	}

	/**
	 * {@return the field to reach}
	 */
	public GraphQLFieldDefinition last() {
		return this.fields.getLast();
	}

	@Override
	public String toString() {
		return "%s.%s by %s".formatted(this.owner.getName(), last().getName(),
				Stream.concat(Stream.of(this.root), this.fields.stream().map(GraphQLFieldDefinition::getName))
					.collect(Collectors.joining("/")));
	}

	private String selection(int depth) {
		GraphQLFieldDefinition field = this.fields.get(depth);
		String call = field.getName() + ((field.getArgument("first") == null) ? "" : "(first: 3)");
		if (depth + 1 < this.fields.size()) {
			return "%s { %s }".formatted(call, selection(depth + 1));
		}
		return (bare(field) instanceof GraphQLCompositeType) ? call + " { __typename }" : call;
	}

	private FieldRoute to(GraphQLFieldDefinition field) {
		return new FieldRoute(this.root, this.owner, Stream.concat(this.fields.stream(), Stream.of(field)).toList());
	}

	private Stream<FieldRoute> onwards() {
		return (bare(last()) instanceof GraphQLObjectType type)
				? Stream.of(new FieldRoute(this.root, type, this.fields)) : Stream.empty();
	}

	private static Stream<FieldRoute> roots(GraphQLSchema schema) {
		return schema.getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter((field) -> bare(field) instanceof GraphQLObjectType page && page.getName().endsWith("Connection"))
			.filter((field) -> !EMPTY.contains(field.getName()))
			.map((field) -> new FieldRoute(field.getName(), row((GraphQLObjectType) bare(field)), List.of()));
	}

	private static GraphQLObjectType row(GraphQLObjectType page) {
		return (GraphQLObjectType) bare(page.getFieldDefinition("nodes"));
	}

	private static boolean needsNothing(GraphQLFieldDefinition field) {
		return field.getArguments()
			.stream()
			.noneMatch((argument) -> argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue());
	}

	private static GraphQLType bare(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType());
	}

}
