package org.sanctionsgraph.validation;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.TextScalar;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.suggestion.Suggestions;

/** Finds values, literals or variables, that their types do not permit. */
final class InputCheck {

	/** The first word of a message: an argument or a variable. */
	private final String noun;

	private final Literals literals;

	InputCheck(String noun, Literals literals) {
		this.noun = noun;
		this.literals = literals;
	}

	/**
	 * {@return the faults of a value, found as they are read; none if it conforms to the
	 * type}
	 * @param path the path of the value, which begins with the argument or variable
	 * @param value maps, lists, and leaves that are literals or as JSON represents them
	 */
	Stream<Fault> faults(String path, GraphQLType type, @Nullable Object value) {
		if (GraphQLTypeUtil.isNonNull(type)) {
			return (value == null) ? Stream.of(missing(path, type))
					: faults(path, GraphQLTypeUtil.unwrapNonNull(type), value);
		}
		return switch (type) {
			case GraphQLType any when value == null || value instanceof VariableReference -> Stream.empty();
			case GraphQLInputObjectType object -> ofObject(path, object, value);
			case GraphQLType list when GraphQLTypeUtil.isList(list) -> ofList(path, list, value);
			case GraphQLNamedType leaf when value instanceof String text && UnstorableTexts.isUnstorable(text) ->
				Stream.of(UnstorableTexts.fault(this.noun, path));
			case GraphQLNamedType leaf when value instanceof Map || value instanceof Collection ->
				Stream.of(ofLeaf(path, leaf, value));
			case GraphQLNamedType leaf -> hasType(leaf, value) ? Stream.empty() : Stream.of(ofLeaf(path, leaf, value));
			default -> Stream.empty();
		};
	}

	private Stream<Fault> ofList(String path, GraphQLType list, Object value) {
		GraphQLType item = GraphQLTypeUtil.unwrapOneAs(list);
		if (!(value instanceof Collection<?> items)) {
			return faults(path, item, value);
		}
		List<?> indexed = List.copyOf(items.stream().map(Literals::orNull).toList());
		return Stream.iterate(0, (index) -> index < indexed.size(), (index) -> index + 1)
			.flatMap((index) -> faults("%s[%d]".formatted(path, index), item, Literals.value(indexed.get(index))));
	}

	private Stream<Fault> ofObject(String path, GraphQLInputObjectType type, Object value) {
		List<String> names = type.getFields().stream().map((field) -> field.getName()).toList();
		if (!(value instanceof Map<?, ?> given)) {
			return Stream.of(fault(path, "is %s, but must be an object".formatted(this.literals.text(value)),
					"the fields of " + type.getName(), List.of()));
		}
		List<Fault> unknown = given.keySet()
			.stream()
			.map(Objects::toString)
			.filter((name) -> !names.contains(name))
			.map((name) -> fault(path + "." + Excerpt.of(name), "does not exist", names,
					Suggestions.nearest(name, names)))
			.limit(Fault.MOST)
			.toList();
		Stream<Fault> wrong = type.getFields()
			.stream()
			.filter((field) -> given.containsKey(field.getName())
					|| !field.hasSetDefaultValue() && !isMeant(field.getName(), unknown))
			.flatMap((field) -> faults(path + "." + field.getName(), field.getType(), given.get(field.getName())));
		return Stream.concat(unknown.stream(), wrong);
	}

	/** A field that is misspelt is not missing as well. */
	private static boolean isMeant(String field, List<Fault> unknown) {
		return unknown.stream().anyMatch((fault) -> fault.suggestions().contains(field));
	}

	private Fault ofLeaf(String path, GraphQLNamedType type, Object value) {
		String problem = "is %s, which is not permitted".formatted(this.literals.text(value));
		return switch (type) {
			case GraphQLEnumType constants -> ofEnum(path, problem, constants, value);
			case GraphQLScalarType scalar when scalar.getCoercing() instanceof TextScalar text ->
				fault(path, problem, text.form(), List.of());
			default -> fault(path, problem, "a value of type " + type.getName(), List.of());
		};
	}

	private Fault ofEnum(String path, String problem, GraphQLEnumType type, Object value) {
		List<String> names = type.getValues().stream().map((constant) -> constant.getName()).toList();
		String bare = Literals.bare(value);
		return (value instanceof StringValue && names.contains(bare))
				? fault(path, "is in quotes, which an enum value has only in JSON", names, List.of())
				: fault(path, problem, names, Suggestions.nearest(bare, names));
	}

	private Fault missing(String path, GraphQLType type) {
		return fault(path, "is null or missing", "a value of type " + GraphQLTypeUtil.simplePrint(type), List.of())
			.hiding(fault(path.replaceFirst("\\.\\w+$", ""), "lacks a value", List.of(), List.of()));
	}

	private Fault fault(String path, String problem, Object permitted, List<String> suggestions) {
		return Fault.ofInput(this.noun, path, problem, permitted, suggestions);
	}

	private static boolean hasType(GraphQLNamedType type, Object value) {
		try {
			switch (type) {
				case GraphQLEnumType constants when value instanceof Value<?> literal ->
					constants.parseLiteral(literal, GraphQLContext.getDefault(), Locale.ENGLISH);
				case GraphQLEnumType constants ->
					constants.parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
				case GraphQLScalarType id when id == Scalars.GraphQLID && !(value instanceof Value<?>) -> {
					return value instanceof String || value instanceof Integer || value instanceof Long
							|| value instanceof BigInteger;
				}
				case GraphQLScalarType scalar when value instanceof Value<?> literal -> scalar.getCoercing()
					.parseLiteral(literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(),
							Locale.ENGLISH);
				case GraphQLScalarType scalar ->
					scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
				default -> {
				}
			}
			return true;
		}
		catch (CoercingParseLiteralException | CoercingParseValueException ex) {
			return false;
		}
	}

}
