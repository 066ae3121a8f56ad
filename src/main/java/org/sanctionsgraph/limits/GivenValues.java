package org.sanctionsgraph.limits;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * What a request gives as arguments, written out or as variables.
 *
 * @param variables the variables by name, with their defaults
 */
record GivenValues(Map<String, Object> variables) {

	private static final long USUAL_PAGE = 20;

	/** Longer pages are refused by the page itself, which can say why. */
	private static final long LONGEST = 100;

	/**
	 * {@return the page size that a field is given, else the usual one}
	 */
	long pageSize(Field field) {
		return Stream.of("first", "last")
			.map((name) -> given(field, name))
			.filter(Number.class::isInstance)
			.mapToLong((size) -> ((Number) size).longValue())
			.findFirst()
			.stream()
			.map((size) -> Math.clamp(size, 1, LONGEST))
			.findFirst()
			.orElse(USUAL_PAGE);
	}

	/**
	 * {@return the number of ids that a field is given, else the usual length}
	 */
	long length(Field field, long usual) {
		return (given(field, "ids") instanceof Collection<?> ids) ? Math.min(ids.size(), LONGEST) : usual;
	}

	/**
	 * {@return whether skip and include leave a selection in}
	 */
	boolean wanted(DirectivesContainer<?> selection) {
		return !says(selection, "skip", true) && !says(selection, "include", false);
	}

	private boolean says(DirectivesContainer<?> selection, String directive, boolean value) {
		return selection.getDirectives(directive)
			.stream()
			.map((found) -> found.getArgument("if"))
			.anyMatch((argument) -> Objects.equals(value(argument), value));
	}

	private @Nullable Object given(Field field, String name) {
		return field.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals(name))
			.findFirst()
			.map(this::value)
			.orElse(null);
	}

	private @Nullable Object value(@Nullable Argument argument) {
		Value<?> value = (argument == null) ? null : argument.getValue();
		return switch (value) {
			case VariableReference variable -> this.variables.get(variable.getName());
			case IntValue number -> number.getValue().min(BigInteger.valueOf(LONGEST));
			case BooleanValue bool -> bool.isValue();
			case ArrayValue list -> list.getValues();
			case null, default -> null;
		};
	}

}
