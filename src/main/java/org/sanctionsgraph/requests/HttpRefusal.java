package org.sanctionsgraph.requests;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Refuses a request with nothing but an error, in the form of GraphQL errors. */
public class HttpRefusal extends RuntimeException {

	private final HttpStatus status;

	private final String code;

	private final HttpHeaders headers = new HttpHeaders();

	private HttpRefusal(HttpStatus status, String code, String message) {
		super(message, null, false, false);
		this.status = status;
		this.code = code;
	}

	/**
	 * {@return a refusal at the level of HTTP, whose code is the name of its status}
	 */
	public static HttpRefusal of(HttpStatus status, String message) {
		return new HttpRefusal(status, status.name(), message);
	}

	/**
	 * {@return a refusal of a well-formed request for its document; clients of the older
	 * media type receive it with status 200, as with every error of a document}
	 */
	public static HttpRefusal ofDocument(String code, String message) {
		return new HttpRefusal(HttpStatus.OK, code, message);
	}

	/**
	 * {@return a refusal of a method, which names those that are allowed}
	 */
	public static HttpRefusal ofMethod(String message, HttpMethod... allowed) {
		HttpRefusal refusal = of(HttpStatus.METHOD_NOT_ALLOWED, message);
		refusal.headers.setAllow(new LinkedHashSet<>(List.of(allowed)));
		return refusal;
	}

	/**
	 * {@return a refusal of a body of another media type}
	 */
	public static HttpRefusal ofMediaType() {
		HttpRefusal refusal = of(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
				"Send JSON with Content-Type: application/json, or a document with Content-Type: application/graphql");
		refusal.headers.set("Accept-Post", "application/json, application/graphql");
		return refusal;
	}

	/**
	 * {@return a refusal of a compressed body}
	 */
	public static HttpRefusal ofEncoding() {
		HttpRefusal refusal = of(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
				"The body is compressed; send it without Content-Encoding");
		refusal.headers.set(HttpHeaders.ACCEPT_ENCODING, "identity");
		return refusal;
	}

	/**
	 * {@return a failure of the server itself, with a reference to the log and no
	 * details}
	 */
	public static HttpRefusal ofFailure(String reference) {
		return new HttpRefusal(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR",
				"The request failed with an internal error; reference " + reference);
	}

	/**
	 * {@return the headers of the response}
	 */
	public HttpHeaders headers() {
		return this.headers;
	}

	/**
	 * {@return the status of the response in a media type}
	 */
	public HttpStatus status(MediaType type) {
		boolean newer = ResponseMediaType.RESPONSE.equals(type);
		return (newer && this.status == HttpStatus.OK) ? HttpStatus.BAD_REQUEST : this.status;
	}

	/**
	 * {@return the body of the response}
	 */
	public Map<String, Object> body() {
		return body(this.code, String.valueOf(getMessage()));
	}

	/**
	 * {@return a response with nothing but an error}
	 */
	public static Map<String, Object> body(String code, String message) {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", message);
		error.put("extensions", Map.of("code", code));
		return Map.of("errors", List.of(error));
	}

}
