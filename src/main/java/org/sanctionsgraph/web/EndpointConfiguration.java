package org.sanctionsgraph.web;

import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the endpoint before the framework's own, which never sees its path. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpProperties.class)
class EndpointConfiguration {

	private static final HttpMethod[] METHODS = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST };

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> endpointRoutes(Endpoint endpoint, GraphQlProperties properties) {
		String path = properties.getHttp().getPath();
		return RouterFunctions.route()
			.route(RequestPredicates.path(path).and(RequestPredicates.methods(METHODS)), endpoint::answer)
			.OPTIONS(path, (request) -> ServerResponse.noContent().allow(METHODS).build())
			.route(RequestPredicates.path(path), (request) -> {
				throw Refusal.ofMethod("Send queries by GET or POST", METHODS);
			})
			.onError(Throwable.class, endpoint::failed)
			.build();
	}

	@Bean
	GraphQlSourceBuilderCustomizer parsedOnce(ParsedDocuments documents) {
		return (builder) -> builder.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documents))
			.typeVisitors(List.of(new DeliveredDirectives()));
	}

}
