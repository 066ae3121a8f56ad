package org.sanctionsgraph.graphiql;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.addresses.FailedRequests;
import org.sanctionsgraph.addresses.FieldParameters;
import org.sanctionsgraph.addresses.QueryLinks;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.IntrospectionEnabled;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.Routes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The address of each record, which leads to a query about it. */
@Configuration(proxyBeanMethods = false)
class RecordLinks {

	private static final String TYPE = "query TypeOfRecord($id: ID!) { node(id: $id) { type: __typename } }";

	private final GraphClient graph;

	private final ReadyQueries queries;

	private final FieldParameters parameters;

	private final References references;

	private final QueryLinks links;

	private final boolean open;

	RecordLinks(GraphClient graph, FieldParameters parameters, References references, ReadyQueries queries,
			QueryLinks links, @IntrospectionEnabled boolean open) {
		this.open = open;
		this.graph = graph;
		this.parameters = parameters;
		this.references = references;
		this.links = links;
		this.queries = queries;
	}

	@Bean
	RouterFunction<ServerResponse> routesToRecords() {
		return RouterFunctions.route()
			.add(Routes.read("/records/{id}", this::lead))
			.onError(Throwable.class, FailedRequests::response)
			.build();
	}

	private ServerResponse lead(ServerRequest request) {
		this.parameters.readNone(request);
		String id = request.pathVariable("id");
		Record found = this.graph.ask(TYPE, Map.of("id", id), Found.class).node();
		if (found == null) {
			throw notFound(id);
		}
		return ServerResponse.status(HttpStatus.FOUND)
			.location(URI.create(this.links.toParameters(this.queries.parameters(found.type(), id))))
			.build();
	}

	private HttpRefusal notFound(String id) {
		try {
			this.references.check(this.open ? List.of(Reference.toOne("id", List.of(), id)) : List.of());
		}
		catch (BadRequest ex) {
			Map<String, Object> extensions = new LinkedHashMap<>(ex.extensions());
			extensions.put("code", HttpStatus.NOT_FOUND.name());
			return HttpRefusal.of(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()), extensions);
		}
		return HttpRefusal.of(HttpStatus.NOT_FOUND, "No record has that id");
	}

	private record Found(@Nullable Record node) {
	}

	private record Record(String type) {
	}

}
