package org.sanctionsgraph.requests;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.kernel.Excerpt;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Refuses a request with nothing but an error, in the form of GraphQL errors. */
public class HttpRefusal extends RuntimeException {

	/** Seconds. */
	private static final String RETRY_AFTER = "1";

	private final HttpStatus status;

	private final Map<String, ?> extensions;

	private final HttpHeaders headers = new HttpHeaders();

	private HttpRefusal(HttpStatus status, Map<String, ?> extensions, String message) {
		super(message, null, false, false);
		this.status = status;
		this.extensions = extensions;
	}

	private HttpRefusal(HttpStatus status, String code, String message) {
		this(status, Map.of("code", code), message);
	}

	/**
	 * {@return a refusal at the level of HTTP, whose code is the name of its status}
	 */
	public static HttpRefusal of(HttpStatus status, String message) {
		return new HttpRefusal(status, status.name(), message);
	}

	/**
	 * {@return a refusal with what an error tells besides its message; if it is for now
	 * only, it says when to try again}
	 */
	public static HttpRefusal of(HttpStatus status, String message, Map<String, ?> extensions) {
		HttpRefusal refusal = new HttpRefusal(status, extensions, message);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			refusal.headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		return refusal;
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
	 * {@return a refusal of a body of another media type, which names those that are
	 * permitted}
	 */
	public static HttpRefusal ofMediaType(String advice, List<MediaType> permitted) {
		HttpRefusal refusal = of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, advice);
		refusal.headers.set("Accept-Post", MediaType.toString(permitted));
		return refusal;
	}

	/**
	 * {@return a refusal of a compressed body}
	 */
	public static HttpRefusal ofEncoding(String encoding) {
		HttpRefusal refusal = of(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
				"The body has the Content-Encoding '%s'; send it as it is, without Content-Encoding"
					.formatted(Excerpt.of(encoding)));
		refusal.headers.set(HttpHeaders.ACCEPT_ENCODING, "identity");
		return refusal;
	}

	/**
	 * {@return a refusal of whoever has not shown who they are}
	 * @param scheme how to show it: {@code Bearer}
	 */
	public static HttpRefusal ofCredentials(String advice, String scheme) {
		HttpRefusal refusal = of(HttpStatus.UNAUTHORIZED, advice);
		refusal.headers.set(HttpHeaders.WWW_AUTHENTICATE, scheme);
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
		return body(this.extensions, String.valueOf(getMessage()));
	}

	/**
	 * {@return a response with nothing but an error}
	 */
	public static Map<String, Object> body(String code, String message) {
		return body(Map.of("code", code), message);
	}

	private static Map<String, Object> body(Map<String, ?> extensions, String message) {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", message);
		error.put("extensions", extensions);
		return Map.of("errors", List.of(error));
	}

}
