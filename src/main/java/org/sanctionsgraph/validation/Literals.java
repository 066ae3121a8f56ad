package org.sanctionsgraph.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.syntax.DocumentText;

/** Values as a document writes them. */
final class Literals {

	/** The values of variables, which are no literals. */
	static final Literals OF_VARIABLES = new Literals(new DocumentText(""));

	private final DocumentText document;

	Literals(DocumentText document) {
		this.document = document;
	}

	/**
	 * {@return a literal as maps, lists and leaves; anything else unchanged}
	 */
	static @Nullable Object value(@Nullable Object literal) {
		return switch (literal) {
			case NullValue nothing -> null;
			case ArrayValue array -> List.copyOf(array.getValues());
			case ObjectValue object -> fields(object);
			case null -> null;
			default -> literal;
		};
	}

	/**
	 * {@return the value, with the literal null in place of Java's, so that a list can
	 * contain it}
	 */
	static Object orNull(@Nullable Object value) {
		return (value == null) ? NullValue.of() : value;
	}

	/**
	 * {@return the value as a client writes it, shortened if it is long}
	 */
	String text(Object value) {
		return Excerpt.of(whole(value));
	}

	private String whole(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case FloatValue number when number.getSourceLocation() instanceof SourceLocation place ->
				this.document.number(place);
			case ArrayValue array -> whole(array.getValues());
			case ObjectValue object -> whole(fields(object));
			case Value<?> literal -> AstPrinter.printAstCompact(literal);
			case String text -> "\"%s\"".formatted(text);
			case Collection<?> items -> items.stream().map(this::whole).collect(Collectors.joining(", ", "[", "]"));
			case Map<?, ?> fields -> fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + ": " + whole(field.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
			default -> value.toString();
		};
	}

	/**
	 * {@return the word that a value is, without quotes}
	 */
	static String bare(Object value) {
		return switch (value) {
			case EnumValue constant -> constant.getName();
			case StringValue string when string.getValue() instanceof String text -> text;
			default -> value.toString();
		};
	}

	private static Map<String, @Nullable Object> fields(ObjectValue object) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		object.getObjectFields().forEach((field) -> fields.put(field.getName(), value(field.getValue())));
		return fields;
	}

}
