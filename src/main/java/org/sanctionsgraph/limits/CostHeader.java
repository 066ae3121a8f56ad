package org.sanctionsgraph.limits;

import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Tells the cost of a request in a header too, where proxies and logs can read it. */
@Component
class CostHeader implements WebGraphQlInterceptor, Ordered {

	static final String NAME = "X-Query-Cost";

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 100;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).doOnNext(CostHeader::tell);
	}

	private static void tell(WebGraphQlResponse response) {
		if (response.getExtensions().get("cost") instanceof Map<?, ?> cost) {
			response.getResponseHeaders().set(NAME, "%s;limit=%s".formatted(cost.get("requested"), cost.get("limit")));
		}
	}

}
