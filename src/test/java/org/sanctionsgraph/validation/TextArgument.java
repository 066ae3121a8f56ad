package org.sanctionsgraph.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * An argument of a field, at a place that takes a text.
 *
 * @param route the selections around the field
 * @param field the field
 * @param argument the argument
 * @param place the place in its value
 */
record TextArgument(List<String> route, GraphQLFieldDefinition field, GraphQLArgument argument, TextPlace place) {

	/**
	 * {@return every text in the arguments of every field that a query leads to}
	 */
	static List<TextArgument> all(GraphQLSchema schema) {
		Queue<Step> open = new ArrayDeque<>(List.of(new Step(List.of(), schema.getQueryType())));
		Set<GraphQLNamedType> seen = new HashSet<>();
		List<TextArgument> found = new ArrayList<>();
		while (!open.isEmpty()) {
			Step step = open.remove();
			if (seen.add(step.type)) {
				step.type.getFieldDefinitions().forEach((field) -> {
					found.addAll(of(step.route, field).toList());
					step.through(field, schema).forEach(open::add);
				});
			}
		}
		return found;
	}

	private static Stream<TextArgument> of(List<String> route, GraphQLFieldDefinition field) {
		return field.getArguments()
			.stream()
			.flatMap((argument) -> TextPlace.in(argument.getName(), argument.getType())
				.map((place) -> new TextArgument(route, field, argument, place)));
	}

	/**
	 * {@return a document that has the text in the argument, as its literal or that of a
	 * variable}
	 */
	String document(String operation, String value) {
		String selection = call(this.field, this.argument.getName() + ": " + value)
				+ ((GraphQLTypeUtil.unwrapAll(this.field.getType()) instanceof GraphQLFieldsContainer)
						? " { __typename }" : "");
		return "%s { %s %s %s".formatted(operation, String.join(" { ", this.route),
				this.route.isEmpty() ? selection : "{ " + selection, "} ".repeat(this.route.size() + 1));
	}

	String type() {
		return GraphQLTypeUtil.simplePrint(this.argument.getType());
	}

	@Override
	public String toString() {
		return String.join("/", this.route) + "/" + this.field.getName() + "(" + this.place.path() + ")";
	}

	private static String call(GraphQLFieldDefinition field, String given) {
		String arguments = Stream
			.concat(Stream.of(given).filter((text) -> !text.isEmpty()),
					field.getArguments()
						.stream()
						.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType())
								&& !argument.hasSetDefaultValue() && !given.startsWith(argument.getName() + ":"))
						.map((argument) -> argument.getName() + ": " + TextPlace.sample(argument.getType())))
			.collect(Collectors.joining(", "));
		return arguments.isEmpty() ? field.getName() : "%s(%s)".formatted(field.getName(), arguments);
	}

	/** A type, and the selections that lead to it. */
	private record Step(List<String> route, GraphQLFieldsContainer type) {

		private Stream<Step> through(GraphQLFieldDefinition field, GraphQLSchema schema) {
			GraphQLNamedType reached = GraphQLTypeUtil.unwrapAll(field.getType());
			Stream<Step> concrete = (reached instanceof GraphQLInterfaceType shared)
					? schema.getImplementations(shared).stream().map((type) -> to(call(field, ""), type))
					: Stream.empty();
			return (reached instanceof GraphQLFieldsContainer container)
					? Stream.concat(Stream.of(to(call(field, ""), container)), concrete) : Stream.empty();
		}

		private Step to(String call, GraphQLFieldsContainer reached) {
			List<String> longer = new ArrayList<>(this.route);
			longer.addAll(List.of(call, "... on " + reached.getName()));
			return new Step(longer, reached);
		}

	}

}
