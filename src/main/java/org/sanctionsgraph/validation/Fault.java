package org.sanctionsgraph.validation;

import java.util.List;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.ArgumentError;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.suggestion.Suggestions;

import org.springframework.graphql.execution.ErrorType;

/**
 * What is wrong with a request, and how to correct it.
 *
 * @param noun what the argument is, if the problem is told without its name
 * @param problem what is wrong, as a sentence without its full stop
 * @param argument the path of the argument or the name of the variable that is wrong, if
 * any
 * @param permitted which values are permitted
 * @param suggestions what may be meant, the best first
 * @param place where the document has it, if that is better known than the error's place
 * @param example what would be right, if that is told
 * @param hidden the same in the words of the request alone, if this has a name of the
 * schema that the request does not have
 */
record Fault(@Nullable String noun, String problem, @Nullable String argument, @Nullable Object permitted,
		List<String> suggestions, @Nullable SourceLocation place, @Nullable String example, @Nullable Fault hidden) {

	/** How many of one value are reported. */
	static final int MOST = 20;

	Fault(String problem, @Nullable String argument, @Nullable Object permitted, List<String> suggestions) {
		this(null, problem, argument, permitted, suggestions, null, null, null);
	}

	/**
	 * {@return what is wrong with a value}
	 * @param noun what has the value: an argument or a variable
	 * @param path the path of the value
	 */
	static Fault ofInput(String noun, String path, String problem, Object permitted, List<String> suggestions) {
		return new Fault(noun, problem, path, permitted, suggestions, null, null, null);
	}

	static Fault of(String problem) {
		return new Fault(problem, null, null, List.of());
	}

	static Fault of(String problem, List<String> suggestions) {
		return new Fault(problem, null, null, suggestions);
	}

	/**
	 * {@return the same at a place}
	 */
	Fault at(@Nullable SourceLocation place) {
		return new Fault(this.noun, this.problem, this.argument, this.permitted, this.suggestions, place, this.example,
				this.hidden);
	}

	/**
	 * {@return the same with an example of what would be right}
	 */
	Fault such(String example) {
		return new Fault(this.noun, this.problem, this.argument, this.permitted, this.suggestions, this.place, example,
				this.hidden);
	}

	/**
	 * {@return the same with what is told instead if the schema is hidden}
	 */
	Fault hiding(Fault hidden) {
		return new Fault(this.noun, this.problem, this.argument, this.permitted, this.suggestions, this.place,
				this.example, hidden);
	}

	/**
	 * {@return the same without what reveals the schema}
	 */
	Fault withoutSchema() {
		Fault told = (this.hidden == null) ? this : this.hidden;
		return new Fault(told.noun, told.problem, told.argument, null, List.of(), this.place, null, null);
	}

	String message() {
		return (this.noun == null || this.argument == null) ? remedied()
				: ArgumentError.message(this.noun, this.argument, remedied());
	}

	private String remedied() {
		String values = (this.permitted == null) ? "" : "; permitted: " + text(this.permitted);
		String such = (this.example == null) ? "" : ", such as " + this.example;
		return this.problem + such + values + Suggestions.question(this.suggestions);
	}

	/**
	 * {@return the error, which keeps its parts if it is of a value}
	 * @param error all but what is wrong
	 */
	GraphQLError error(GraphqlErrorBuilder<?> error) {
		GraphQLError built = error.message("%s", message())
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(BadRequest.extensions(this.argument, this.permitted, this.suggestions))
			.build();
		return (this.noun == null || this.argument == null) ? built
				: new ArgumentError(built, this.argument, remedied());
	}

	private static String text(Object permitted) {
		return (permitted instanceof List<?> values) ? String.join(", ", values.stream().map(Object::toString).toList())
				: permitted.toString();
	}

}
