package org.sanctionsgraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads what a request asks; throws a {@link Refusal} where it cannot be read. */
@Component
class RequestReader {

	private static final List<String> TEXTS = List.of("query", "documentId", "operationName");

	private static final List<String> OBJECTS = List.of("variables", "extensions");

	private final JsonMapper json;

	private final HttpProperties limits;

	RequestReader(JsonMapper json, HttpProperties limits) {
		this.json = json;
		this.limits = limits;
	}

	/**
	 * {@return the parameters in the body of a POST, else those in the URL}
	 */
	HttpQuery read(ServerRequest request) throws IOException {
		checkUrl(request.servletRequest());
		return request.method().equals(HttpMethod.POST) ? posted(request) : inUrl(request);
	}

	private void checkUrl(HttpServletRequest request) {
		String query = request.getQueryString();
		int length = request.getRequestURI().length() + ((query == null) ? 0 : query.length());
		if (length > this.limits.maxUrl().toBytes()) {
			throw Refusal.of(HttpStatus.URI_TOO_LONG, "The URL is longer than %d bytes; send the query by POST"
				.formatted(this.limits.maxUrl().toBytes()));
		}
	}

	private HttpQuery posted(ServerRequest request) throws IOException {
		if (!isJson(request.headers())) {
			throw Refusal.ofMediaType();
		}
		byte[] body = body(request.servletRequest());
		return HttpQuery.of(object("body", body));
	}

	private static boolean isJson(ServerRequest.Headers headers) {
		try {
			MediaType type = headers.contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
			return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
					&& (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8))
					&& headers.header(HttpHeaders.CONTENT_ENCODING).isEmpty();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** The body, unless it is too large: then neither all read nor parsed. */
	private byte[] body(HttpServletRequest request) throws IOException {
		int most = Math.toIntExact(this.limits.maxBody().toBytes());
		byte[] body = (request.getContentLengthLong() > most) ? null : request.getInputStream().readNBytes(most + 1);
		if (body == null || body.length > most) {
			throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than %d bytes".formatted(most));
		}
		return body;
	}

	private HttpQuery inUrl(ServerRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		TEXTS.forEach((name) -> parameters.put(name, parameter(request, name)));
		OBJECTS.forEach((name) -> {
			String text = parameter(request, name);
			parameters.put(name, (text == null) ? null
					: parsed("parameter '%s'".formatted(name), text.getBytes(StandardCharsets.UTF_8)));
		});
		return HttpQuery.of(parameters);
	}

	private static @Nullable String parameter(ServerRequest request, String name) {
		try {
			return request.param(name).filter(StringUtils::hasLength).orElse(null);
		}
		catch (InvalidParameterException ex) {
			throw Refusal.of(HttpStatus.BAD_REQUEST, "The query string is not percent-encoded UTF-8");
		}
	}

	private Map<?, ?> object(String where, byte[] text) {
		if (parsed(where, text) instanceof Map<?, ?> object) {
			return object;
		}
		throw Refusal.of(HttpStatus.BAD_REQUEST,
				"The %s must be one JSON object; send queries one by one".formatted(where));
	}

	private @Nullable Object parsed(String where, byte[] text) {
		try {
			return this.json.readValue(text, Object.class);
		}
		catch (JacksonException ex) {
			TokenStreamLocation at = ex.getLocation();
			String problem = (at == null) ? "is nested too deeply or has too long a number"
					: "is not JSON; see line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
			throw Refusal.of(HttpStatus.BAD_REQUEST, "The %s %s".formatted(where, problem));
		}
	}

}
