package org.sanctionsgraph.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * The parameters of a request, of the right types.
 *
 * @param document the text of the document, or null where an id or a hash stands for it
 * @param documentId the id of a persisted document
 * @param operation the operation to run, needed where the document has several
 * @param variables the variables by name
 * @param extensions what protocols besides the specification add
 */
record HttpQuery(@Nullable String document, @Nullable String documentId, @Nullable String operation,
		Map<String, Object> variables, Map<String, Object> extensions) {

	/**
	 * {@return the parameters as a body or query string gives them} Throws a
	 * {@link Refusal} at the first of a wrong type.
	 */
	static HttpQuery of(Map<?, ?> parameters) {
		return new HttpQuery(text(parameters, "query"), text(parameters, "documentId"),
				text(parameters, "operationName"), object(parameters, "variables"), object(parameters, "extensions"));
	}

	private static @Nullable String text(Map<?, ?> parameters, String name) {
		Object value = parameters.get(name);
		if (value == null || value instanceof String) {
			return (String) value;
		}
		throw wrongType(name, "text");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<?, ?> parameters, String name) {
		Object value = parameters.get(name);
		if (value == null || value instanceof Map) {
			return (value == null) ? Map.of() : (Map<String, Object>) value;
		}
		throw wrongType(name, "a JSON object");
	}

	private static Refusal wrongType(String name, String type) {
		return Refusal.of(HttpStatus.BAD_REQUEST, "Parameter '%s' must be %s".formatted(name, type));
	}

}
