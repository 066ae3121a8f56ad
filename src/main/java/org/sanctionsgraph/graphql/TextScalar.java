package org.sanctionsgraph.graphql;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/** A scalar that is written as text and read by its own parser. */
public final class TextScalar implements Coercing<Object, String> {

	private final String form;

	private final Function<String, Object> parser;

	private TextScalar(String form, Function<String, Object> parser) {
		this.form = form;
		this.parser = parser;
	}

	/**
	 * {@return a scalar of that name}
	 * @param name its name in the schema, which also has its description and
	 * specification
	 * @param form the required form, as an error names it
	 * @param parser throws if the text does not have the form
	 */
	static GraphQLScalarType of(String name, String form, Function<String, Object> parser) {
		return GraphQLScalarType.newScalar().name(name).coercing(new TextScalar(form, parser)).build();
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return (value instanceof OffsetDateTime instant) ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant)
				: value.toString();
	}

	@Override
	public Object parseValue(Object input, GraphQLContext context, Locale locale) {
		Object parsed = (input instanceof String text) ? parse(text) : null;
		if (parsed == null) {
			throw new CoercingParseValueException("'%s' is not %s".formatted(input, this.form));
		}
		return parsed;
	}

	@Override
	public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		Object parsed = (input instanceof StringValue text) ? parse(text.getValue()) : null;
		if (parsed == null) {
			throw new CoercingParseLiteralException("the value is not " + this.form);
		}
		return parsed;
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(input.toString());
	}

	/**
	 * {@return the form that a text must have, as an error names it}
	 */
	public String form() {
		return this.form;
	}

	private @Nullable Object parse(@Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			return this.parser.apply(text);
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

}
