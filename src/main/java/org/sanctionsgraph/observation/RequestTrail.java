package org.sanctionsgraph.observation;

import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Leaves with the HTTP request what only the engine knows of it. */
@Component
class RequestTrail implements WebGraphQlInterceptor, Ordered {

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (request.getAttributes().get(Trail.ATTRIBUTE) instanceof Trail trail) {
			trail.operation = Objects.requireNonNullElse(request.getOperationName(), "-");
			return chain.next(request).doOnNext((response) -> trail.outcome = outcome(response));
		}
		return chain.next(request);
	}

	private static String outcome(WebGraphQlResponse response) {
		return response.getErrors()
			.stream()
			.findFirst()
			.map((error) -> String.valueOf(error.getExtensions().get("code")))
			.orElse("OK");
	}

}
