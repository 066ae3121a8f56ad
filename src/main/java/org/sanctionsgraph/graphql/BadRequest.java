package org.sanctionsgraph.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.suggestion.Suggestions;

import org.springframework.graphql.execution.ErrorType;

/** Refuses an argument; the error names the permitted values. */
public class BadRequest extends RuntimeException {

	private final String argument;

	private final @Nullable Object permitted;

	private final List<String> suggestions;

	/**
	 * Names the argument, the problem and the permitted values.
	 * @param argument the path of the argument: {@code first}, {@code
	 * filter.targets[0]}
	 * @param problem what is wrong with it
	 * @param permitted which values are permitted
	 */
	public BadRequest(String argument, String problem, String permitted) {
		this("Argument '%s' %s; permitted: %s".formatted(argument, problem, permitted), argument, permitted, List.of());
	}

	private BadRequest(String message, String argument, @Nullable Object permitted, List<String> suggestions) {
		super(message);
		this.argument = argument;
		this.permitted = permitted;
		this.suggestions = suggestions;
	}

	/**
	 * {@return the refusal of a value that refers to nothing}
	 * @param suggestions what may be meant, the best first
	 */
	static BadRequest ofReference(String argument, String problem, List<String> suggestions) {
		return new BadRequest("Argument '%s' %s%s".formatted(argument, problem, Suggestions.question(suggestions)),
				argument, null, suggestions);
	}

	/**
	 * {@return the refusal of a name that is not one of those permitted, with the nearest
	 * of them}
	 */
	public static BadRequest ofName(String argument, String name, List<String> permitted) {
		List<String> nearest = Suggestions.nearest(name, permitted);
		return new BadRequest("Argument '%s' is '%s', which is not permitted; permitted: %s%s".formatted(argument,
				Excerpt.of(name), String.join(", ", permitted), Suggestions.question(nearest)), argument, permitted,
				nearest);
	}

	GraphQLError at(DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", getMessage())
			.extensions(extensions())
			.build();
	}

	/**
	 * {@return the extensions of the error}
	 */
	public Map<String, Object> extensions() {
		return extensions(this.argument, this.permitted, this.suggestions);
	}

	/**
	 * {@return the extensions of an error with this code}
	 * @param argument the path of the argument, or null if none is concerned
	 * @param permitted which values are permitted, or null if they cannot be listed
	 * @param suggestions what may be meant, the best first
	 */
	public static Map<String, Object> extensions(@Nullable String argument, @Nullable Object permitted,
			List<String> suggestions) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", ErrorType.BAD_REQUEST.name());
		if (argument != null) {
			extensions.put("argument", argument);
		}
		if (permitted != null) {
			extensions.put("permitted", permitted);
		}
		if (!suggestions.isEmpty()) {
			extensions.put("suggestions", suggestions);
		}
		return extensions;
	}

}
