package org.sanctionsgraph.requests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads the parameters of a request; throws an {@link HttpRefusal} if it cannot. */
@Component
public class RequestReader {

	private static final List<String> TEXTS = List.of("query", "documentId", "operationName");

	private static final List<String> OBJECTS = List.of("variables", "extensions");

	private final JsonReader json;

	private final HttpProperties limits;

	RequestReader(JsonReader json, HttpProperties limits) {
		this.json = json;
		this.limits = limits;
	}

	/**
	 * {@return a request with its body, whose length and type are permitted}
	 */
	public UnparsedRequest read(ServerRequest request) throws IOException {
		checkUrl(request.servletRequest(), this.limits.maxUrl());
		return new UnparsedRequest(request,
				!request.method().equals(HttpMethod.POST) ? null : RequestBody.read(request, this.limits.maxBody()));
	}

	/**
	 * {@return the parameters in the JSON body of a POST, or in the URL of any other
	 * request, to which a document in the body is added}
	 */
	public HttpQuery parse(UnparsedRequest request) {
		RequestBody body = request.body();
		if (body == null) {
			return HttpQuery.of(inUrl(request.http()));
		}
		return HttpQuery.of(body.type().equals(MediaType.APPLICATION_JSON) ? object(body.bytes())
				: withDocument(body.text(), inUrl(request.http())));
	}

	/** Refuses a request whose URL is longer than permitted. */
	public static void checkUrl(HttpServletRequest request, DataSize longest) {
		String query = request.getQueryString();
		int length = request.getRequestURI().length() + ((query == null) ? 0 : 1 + query.length());
		if (length > longest.toBytes()) {
			throw HttpRefusal.of(HttpStatus.URI_TOO_LONG,
					"The URL is longer than %d bytes; shorten it, or send a query to /graphql or /reconcile by POST"
						.formatted(longest.toBytes()));
		}
	}

	private static Map<?, ?> withDocument(String document, Map<String, @Nullable Object> parameters) {
		if (parameters.get("query") != null) {
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST, "The body is the document; remove parameter 'query'");
		}
		parameters.put("query", StringUtils.hasText(document) ? document : null);
		return parameters;
	}

	private Map<String, @Nullable Object> inUrl(ServerRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		TEXTS.forEach((name) -> parameters.put(name, parameter(request, name)));
		OBJECTS.forEach((name) -> {
			String text = parameter(request, name);
			parameters.put(name, (text == null) ? null
					: this.json.read("parameter '%s'".formatted(name), text.getBytes(StandardCharsets.UTF_8)));
		});
		return parameters;
	}

	private static @Nullable String parameter(ServerRequest request, String name) {
		try {
			if (request.params().getOrDefault(name, List.of()).size() > 1) {
				throw HttpRefusal.of(HttpStatus.BAD_REQUEST,
						"Parameter '%s' is there twice; send it once".formatted(name));
			}
			return request.param(name).filter(StringUtils::hasLength).orElse(null);
		}
		catch (InvalidParameterException ex) {
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST, "The query string is not percent-encoded UTF-8");
		}
	}

	private Map<?, ?> object(byte[] body) {
		if (this.json.read("body", body) instanceof Map<?, ?> object) {
			return object;
		}
		throw HttpRefusal.of(HttpStatus.BAD_REQUEST, "The body must be one JSON object; batches are not supported");
	}

}
