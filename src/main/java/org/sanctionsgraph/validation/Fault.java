package org.sanctionsgraph.validation;

import java.util.List;
import java.util.Map;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.suggestion.Suggestions;

/**
 * What is wrong with a request, and how to correct it.
 *
 * @param problem what is wrong, as a sentence without its full stop
 * @param argument the path of the argument or the name of the variable that is wrong, if
 * any
 * @param permitted which values are permitted
 * @param suggestions what may be meant, the best first
 * @param place where the document has it, if that is better known than the error's place
 */
record Fault(String problem, @Nullable String argument, @Nullable Object permitted, List<String> suggestions,
		@Nullable SourceLocation place) {

	/** How many of one value are reported. */
	static final int MOST = 20;

	Fault(String problem, @Nullable String argument, @Nullable Object permitted, List<String> suggestions) {
		this(problem, argument, permitted, suggestions, null);
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
		return new Fault(this.problem, this.argument, this.permitted, this.suggestions, place);
	}

	/**
	 * {@return the same without what reveals the schema}
	 */
	Fault withoutSchema() {
		return new Fault(this.problem, this.argument, null, List.of(), this.place);
	}

	String message() {
		String values = (this.permitted == null) ? "" : "; permitted: " + text(this.permitted);
		return this.problem + values + Suggestions.question(this.suggestions);
	}

	Map<String, Object> extensions() {
		return BadRequest.extensions(this.argument, this.permitted, this.suggestions);
	}

	private static String text(Object permitted) {
		return (permitted instanceof List<?> values) ? String.join(", ", values.stream().map(Object::toString).toList())
				: permitted.toString();
	}

}
