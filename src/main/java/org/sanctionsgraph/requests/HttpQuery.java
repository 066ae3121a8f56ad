package org.sanctionsgraph.requests;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.documents.DocumentRequest;

import org.springframework.http.HttpStatus;

/**
 * The parameters of a request, of the right types.
 *
 * @param document the document to run
 * @param operation the operation to run, required if the document has several
 * @param variables the variables by name
 * @param extensions what protocols besides the specification add
 */
public record HttpQuery(DocumentRequest document, @Nullable String operation, Map<String, Object> variables,
		Map<String, Object> extensions) {

	private static final String PERSISTED = "persistedQuery";

	/**
	 * {@return the parameters in a body or query string} Throws an {@link HttpRefusal} at
	 * the first of a wrong type, or if none names a document.
	 */
	static HttpQuery of(Map<?, ?> parameters) {
		Map<String, Object> extensions = object(parameters, "extensions");
		DocumentRequest document = new DocumentRequest(text(parameters, "query"), hash(extensions),
				text(parameters, "documentId"));
		if (document.id() != null && document.text() != null) {
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST, "Send either 'query' or 'documentId'");
		}
		if (document.id() == null && document.text() == null && document.hash() == null) {
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST, "Parameter 'query' is missing");
		}
		return new HttpQuery(document, text(parameters, "operationName"), object(parameters, "variables"), extensions);
	}

	/** As Apollo's clients send it, in the only version of their protocol. */
	private static @Nullable String hash(Map<String, Object> extensions) {
		if (extensions.get(PERSISTED) == null) {
			return null;
		}
		Map<String, Object> persisted = object(extensions, PERSISTED);
		if (!(persisted.get("version") instanceof Number version) || version.doubleValue() != 1) {
			throw wrongType(PERSISTED + ".version", "1");
		}
		if (!(persisted.get("sha256Hash") instanceof String hash)) {
			throw wrongType(PERSISTED + ".sha256Hash", "a string");
		}
		return hash;
	}

	private static @Nullable String text(Map<?, ?> parameters, String name) {
		Object value = parameters.get(name);
		if (value == null || value instanceof String) {
			return (String) value;
		}
		throw wrongType(name, "a string");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<?, ?> parameters, String name) {
		Object value = parameters.get(name);
		if (value == null || value instanceof Map) {
			return (value == null) ? Map.of() : (Map<String, Object>) value;
		}
		throw wrongType(name, "a JSON object");
	}

	private static HttpRefusal wrongType(String name, String type) {
		return HttpRefusal.of(HttpStatus.BAD_REQUEST, "Parameter '%s' must be %s".formatted(name, type));
	}

}
