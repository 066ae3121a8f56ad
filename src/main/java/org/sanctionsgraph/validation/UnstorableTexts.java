package org.sanctionsgraph.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/** Finds texts that no record contains and that PostgreSQL does not even compare. */
final class UnstorableTexts {

	private UnstorableTexts() {
	}

	/**
	 * {@return the faults of a literal}
	 * @param noun the first word of a message: an argument or a variable
	 * @param path the path of the value
	 */
	static Stream<Fault> in(String noun, String path, @Nullable Value<?> literal) {
		return switch (literal) {
			case StringValue text when text.getValue() instanceof String value && isUnstorable(value) ->
				Stream.of(fault(noun, path));
			case ArrayValue array -> IntStream.range(0, array.getValues().size())
				.boxed()
				.flatMap((i) -> in(noun, "%s[%d]".formatted(path, i), array.getValues().get(i)));
			case ObjectValue object -> object.getObjectFields()
				.stream()
				.flatMap((field) -> in(noun, path + "." + field.getName(), field.getValue()));
			case null, default -> Stream.empty();
		};
	}

	/** The text itself is left out: it may break the answer as well. */
	static Fault fault(String noun, String path) {
		return Fault.ofInput(noun, path, "contains U+0000 or half of a surrogate pair", "a text without either",
				List.of());
	}

	static boolean isUnstorable(String text) {
		return text.codePoints()
			.anyMatch((character) -> character == 0 || Character.getType(character) == Character.SURROGATE);
	}

}
