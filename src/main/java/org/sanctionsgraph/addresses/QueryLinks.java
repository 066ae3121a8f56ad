package org.sanctionsgraph.addresses;

import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Links to queries from addresses such as {@code /records/{id}}: to GraphiQL, not run and
 * behind {@code #}, which browsers do not send, or to the response where GraphiQL is off.
 * They are relative, so that they hold below any path.
 */
@Component
public class QueryLinks {

	/** Whether GraphiQL is on. */
	public static final String GRAPHIQL = "sanctions-graph.graphiql";

	private final String target;

	QueryLinks(GraphQlProperties endpoint, @Value("${" + GRAPHIQL + "}") boolean graphiQl) {
		this.target = graphiQl ? "../graphiql#" : "..%s?".formatted(endpoint.getHttp().getPath());
	}

	/**
	 * {@return the link to a query without variables}
	 */
	public String to(String query) {
		return toParameters("query=" + UriUtils.encode(query, StandardCharsets.UTF_8));
	}

	/**
	 * {@return the link to a query}
	 * @param parameters the query and its variables: {@code query=...&variables=...}
	 */
	public String toParameters(String parameters) {
		return this.target + parameters;
	}

}
