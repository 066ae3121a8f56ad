package org.sanctionsgraph.web;

import java.net.URI;
import java.util.Locale;

import org.sanctionsgraph.documents.OperationListener;
import org.sanctionsgraph.requests.HttpQuery;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;

/** Turns HTTP requests into requests to the engine. */
final class GraphQlRequests {

	/** Unique in the logs of all instances; nothing relies on them being secret. */
	private static final IdGenerator IDS = new AlternativeJdkIdGenerator();

	private GraphQlRequests() {
	}

	/**
	 * {@return a request to run a document, without cookies since nothing here reads any}
	 * Its messages are in English whatever the client's language, as are the names that
	 * they quote, so that clients see the same text everywhere. Its address is without
	 * the query, which may hold what Tomcat takes and {@link URI} does not.
	 */
	static WebGraphQlRequest of(String document, HttpQuery query, ServerRequest request, OperationListener listener) {
		WebGraphQlRequest engineRequest = new WebGraphQlRequest(URI.create(request.requestPath().value()),
				request.headers().asHttpHeaders(), new LinkedMultiValueMap<>(), request.remoteAddress().orElse(null),
				request.attributes(),
				new DefaultGraphQlRequest(document, query.operation(), query.variables(), query.extensions()),
				IDS.generateId().toString(), Locale.ENGLISH);
		engineRequest.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(OperationListener.class, listener);
			return input;
		});
		return engineRequest;
	}

}
