package org.sanctionsgraph.observation;

import java.util.regex.Pattern;

/** Metrics that are the same whether traces are exported or not. */
final class Metrics {

	static final Pattern GRAPHQL = Pattern.compile("graphql_request_seconds_count\\{error=\"none\","
			+ "graphql_operation_type=\"query\",graphql_outcome=\"SUCCESS\"}");

	static final Pattern HTTP = Pattern
		.compile("http_server_requests_seconds_count\\{error=\"none\",exception=\"none\","
				+ "method=\"POST\",outcome=\"SUCCESS\",status=\"200\",uri=\"/graphql\"}");

	private Metrics() {
	}

}
