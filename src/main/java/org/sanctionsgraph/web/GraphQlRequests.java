package org.sanctionsgraph.web;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;

/** Turns HTTP requests into requests to the engine. */
final class GraphQlRequests {

	private GraphQlRequests() {
	}

	/**
	 * {@return a request to run a document, without cookies since nothing here reads any}
	 * Its messages are in English whatever the client's language, as are the names that
	 * they quote, so that clients see the same text everywhere. Its address is without
	 * the query, which may hold what Tomcat takes and {@link URI} does not.
	 */
	static WebGraphQlRequest of(String document, HttpQuery query, ServerRequest request) {
		return new WebGraphQlRequest(URI.create(request.requestPath().value()), request.headers().asHttpHeaders(),
				new LinkedMultiValueMap<>(), request.remoteAddress().orElse(null), request.attributes(),
				new DefaultGraphQlRequest(document, query.operation(), query.variables(), query.extensions()),
				UUID.randomUUID().toString(), Locale.ENGLISH);
	}

}
