package org.sanctionsgraph.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

	private final @Nullable String bare;

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
		this(argument, "%s; permitted: %s".formatted(problem, permitted), null, permitted, List.of());
	}

	private BadRequest(String argument, String problem, @Nullable String bare, @Nullable Object permitted,
			List<String> suggestions) {
		super(ArgumentError.message("Argument", argument, problem));
		this.argument = argument;
		this.problem = problem;
		this.bare = bare;
		this.permitted = permitted;
		this.suggestions = suggestions;
	}

	/**
	 * {@return this, and what else is refused}
	 */
	Stream<BadRequest> all() {
		return Stream.concat(Stream.of(this),
				Stream.of(getSuppressed()).filter(BadRequest.class::isInstance).map(BadRequest.class::cast));
	}

	/**
	 * {@return the same without names from the schema and without suggestions}
	 */
	public BadRequest withoutSchema() {
		return (this.bare == null) ? this : new BadRequest(this.argument, this.bare, null, null, List.of());
	}

	/**
	 * {@return the refusal of a value that refers to nothing}
	 * @param suggestions what may be meant, the best first
	 */
	static BadRequest ofReference(String argument, String id, String problem, List<String> suggestions) {
		return new BadRequest(argument, problem + Suggestions.question(suggestions),
				"is '%s', which does not exist".formatted(Excerpt.of(id)), null, suggestions);
	}

	/**
	 * {@return the refusal of an argument in whose place another of the schema is
	 * permitted}
	 */
	public static BadRequest ofOther(String argument, String problem, String permitted) {
		return new BadRequest(argument, "%s; permitted: %s".formatted(problem, permitted), problem, permitted,
				List.of());
	}

	/**
	 * {@return the refusal of a name that is not one of those permitted, with the nearest
	 * of them}
	 */
	public static BadRequest ofName(String argument, String name, List<String> permitted) {
		List<String> nearest = Suggestions.nearest(name, permitted);
		String problem = "is '%s', which is not permitted".formatted(Excerpt.of(name));
		String remedy = "; permitted: %s%s".formatted(String.join(", ", permitted), Suggestions.question(nearest));
		return new BadRequest(argument, problem + remedy, problem, permitted, nearest);
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
