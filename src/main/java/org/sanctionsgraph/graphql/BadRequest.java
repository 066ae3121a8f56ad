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

	private final String problem;

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
		this(argument, "%s; permitted: %s".formatted(problem, permitted), permitted, List.of());
	}

	private BadRequest(String argument, String problem, @Nullable Object permitted, List<String> suggestions) {
		super(ArgumentError.message("Argument", argument, problem));
		this.argument = argument;
		this.problem = problem;
		this.permitted = permitted;
		this.suggestions = suggestions;
	}

	/**
	 * {@return the refusal of a value that refers to nothing}
	 * @param suggestions what may be meant, the best first
	 */
	static BadRequest ofReference(String argument, String problem, List<String> suggestions) {
		return new BadRequest(argument, problem + Suggestions.question(suggestions), null, suggestions);
	}

	/**
	 * {@return the refusal of a name that is not one of those permitted, with the nearest
	 * of them}
	 */
	public static BadRequest ofName(String argument, String name, List<String> permitted) {
		List<String> nearest = Suggestions.nearest(name, permitted);
		return new BadRequest(argument, "is '%s', which is not permitted; permitted: %s%s".formatted(Excerpt.of(name),
				String.join(", ", permitted), Suggestions.question(nearest)), permitted, nearest);
	}

	GraphQLError at(DataFetchingEnvironment environment) {
		return new ArgumentError(GraphqlErrorBuilder.newError(environment)
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", getMessage())
			.extensions(extensions())
			.build(), this.argument, this.problem);
	}

	/**
	 * {@return the message where the argument is a parameter of an address}
	 */
	public String messageOfParameter() {
		return ArgumentError.message("Parameter", this.argument, this.problem);
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
