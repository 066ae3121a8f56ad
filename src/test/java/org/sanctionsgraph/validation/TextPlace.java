package org.sanctionsgraph.validation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * A place in the value of an argument that takes a text.
 *
 * @param path the place: {@code filter.targets[0]}
 * @param literal writes the whole argument with a text there
 * @param value the same as JSON contains it
 */
record TextPlace(String path, UnaryOperator<String> literal, UnaryOperator<Object> value) {

	/** A filter leaves out what another filter includes, but that one no more. */
	private static final int MOST_NESTED = 2;

	/**
	 * {@return the places in a value of that type}
	 */
	static Stream<TextPlace> in(String path, GraphQLType type) {
		return in(path, type, List.of());
	}

	private static Stream<TextPlace> in(String path, GraphQLType type, List<GraphQLType> around) {
		if (GraphQLTypeUtil.isNonNull(type)) {
			return in(path, GraphQLTypeUtil.unwrapNonNull(type), around);
		}
		if (GraphQLTypeUtil.isList(type)) {
			return in(path + "[0]", GraphQLTypeUtil.unwrapOne(type), around)
				.map((item) -> item.within("[", "]", List::of));
		}
		List<GraphQLType> within = Stream.concat(around.stream(), Stream.of(type)).toList();
		return switch (type) {
			case GraphQLInputObjectType object when Collections.frequency(within, object) > MOST_NESTED ->
				Stream.empty();
			case GraphQLInputObjectType object -> object.getFields()
				.stream()
				.flatMap((field) -> in(path + "." + field.getName(), field.getType(), within)
					.map((place) -> place.within("{" + others(object, field) + field.getName() + ": ", "}",
							(value) -> with(object, field, value))));
			case GraphQLScalarType scalar when isText(scalar) ->
				Stream.of(new TextPlace(path, "\"%s\""::formatted, UnaryOperator.identity()));
			default -> Stream.empty();
		};
	}

	/**
	 * {@return a literal that the type permits}
	 */
	static String sample(GraphQLType type) {
		return switch (GraphQLTypeUtil.unwrapAll(type)) {
			case GraphQLEnumType constants -> constants.getValues().getFirst().getName();
			case GraphQLInputObjectType object -> "{}";
			case GraphQLScalarType day when day.getName().equals("Date") -> "\"2021-03-22\"";
			case GraphQLScalarType scalar when isText(scalar) -> "\"china\"";
			default -> "1";
		};
	}

	/** The further fields that an object has to have, all of them texts. */
	private static Stream<String> required(GraphQLInputObjectType object, GraphQLInputObjectField field) {
		return object.getFields()
			.stream()
			.filter((other) -> other != field && GraphQLTypeUtil.isNonNull(other.getType())
					&& !other.hasSetDefaultValue())
			.map(GraphQLInputObjectField::getName);
	}

	private static String others(GraphQLInputObjectType object, GraphQLInputObjectField field) {
		return required(object, field).map((name) -> name + ": \"china\", ").collect(Collectors.joining());
	}

	private static Map<String, Object> with(GraphQLInputObjectType object, GraphQLInputObjectField field,
			Object value) {
		Map<String, Object> fields = new HashMap<>(Map.of(field.getName(), value));
		required(object, field).forEach((name) -> fields.put(name, "china"));
		return fields;
	}

	private static boolean isText(GraphQLScalarType type) {
		return type != Scalars.GraphQLInt && type != Scalars.GraphQLBoolean && type != Scalars.GraphQLFloat;
	}

	private TextPlace within(String before, String after, UnaryOperator<Object> around) {
		return new TextPlace(this.path, (text) -> before + this.literal.apply(text) + after,
				(text) -> around.apply(this.value.apply(text)));
	}

}
