package org.sanctionsgraph.limits;

import java.util.Map;

import org.sanctionsgraph.kernel.InterceptorOrder;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Adds the cost of a request as a header, where proxies and logs can read it. */
@Component
@Order(InterceptorOrder.COST_HEADER)
class CostHeader implements WebGraphQlInterceptor {

	static final String NAME = "X-Query-Cost";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).doOnNext(CostHeader::addHeader);
	}

	private static void addHeader(WebGraphQlResponse response) {
		if (response.getExtensions().get("cost") instanceof Map<?, ?> cost) {
			response.getResponseHeaders().set(NAME, cost.get("requested") + ";limit=" + cost.get("limit"));
		}
	}

}
