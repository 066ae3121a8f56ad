package org.sanctionsgraph.requests;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads the parameters in the form of a POST, or in the URL of any other request. */
@Component
public class FormReader {

	private final HttpProperties limits;

	FormReader(HttpProperties limits) {
		this.limits = limits;
	}

	/**
	 * {@return the parameters with these names that are there} Throws an
	 * {@link HttpRefusal} if they cannot be read, or one is there twice.
	 */
	public Map<String, String> read(ServerRequest request, String... names) throws IOException {
		RequestReader.checkUrl(request.servletRequest(), this.limits.maxUrl());
		return parameters(Set.of(names), request.method().equals(HttpMethod.POST)
				? RequestBody.form(request, this.limits.maxBody()).text() : request.servletRequest().getQueryString());
	}

	private static Map<String, String> parameters(Set<String> names, @Nullable String encoded) {
		Map<String, String> parameters = new HashMap<>();
		for (String part : StringUtils.tokenizeToStringArray(encoded, "&")) {
			int equals = (part.indexOf('=') < 0) ? part.length() : part.indexOf('=');
			String name = decoded(part.substring(0, equals));
			if (names.contains(name)
					&& parameters.put(name, decoded(part.substring(Math.min(equals + 1, part.length())))) != null) {
				throw HttpRefusal.of(HttpStatus.BAD_REQUEST,
						"Parameter '%s' is there twice; send it once".formatted(name));
			}
		}
		return parameters;
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST, "The parameters are not percent-encoded UTF-8");
		}
	}

}
