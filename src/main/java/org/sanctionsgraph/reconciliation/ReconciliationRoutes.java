package org.sanctionsgraph.reconciliation;

import java.util.Arrays;
import java.util.stream.Stream;

import org.sanctionsgraph.requests.HttpRefusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses of the reconciliation service. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = ReconciliationRoutes.SWITCH, matchIfMissing = true)
class ReconciliationRoutes {

	static final String SWITCH = "sanctions-graph.reconciliation.enabled";

	static final String PATH = "/reconcile";

	static final String ENTITIES = "/suggest/entity";

	static final String TYPES = "/suggest/type";

	static final String PROPERTIES = "/suggest/property";

	static final String PROPOSALS = "/properties";

	static final String PREVIEW = "/preview";

	private static final HttpMethod[] READING = { HttpMethod.GET, HttpMethod.HEAD };

	private static final HttpMethod[] ASKING = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST };

	@Bean
	RouterFunction<ServerResponse> routesToReconciliation(ReconciliationEndpoint endpoint) {
		return RouterFunctions.route()
			.add(served("", endpoint::reconcile, "Send queries by GET or POST", ASKING))
			.add(read(ENTITIES, endpoint::suggestEntities))
			.add(read(TYPES, endpoint::suggestTypes))
			.add(read(PROPERTIES, endpoint::suggestProperties))
			.add(read(PROPOSALS, endpoint::proposeProperties))
			.add(read(PREVIEW, endpoint::preview))
			.route(RequestPredicates.path(PATH + "/**"), (request) -> {
				throw HttpRefusal.of(HttpStatus.NOT_FOUND, "The manifest at %s names the addresses".formatted(PATH));
			})
			.onError(Throwable.class, endpoint::failed)
			.build();
	}

	private static RouterFunction<ServerResponse> read(String path, HandlerFunction<ServerResponse> handler) {
		return served(path, handler, "Read this by GET", READING);
	}

	private static RouterFunction<ServerResponse> served(String path, HandlerFunction<ServerResponse> handler,
			String advice, HttpMethod... served) {
		HttpMethod[] allowed = Stream.concat(Stream.of(served), Stream.of(HttpMethod.OPTIONS))
			.toArray(HttpMethod[]::new);
		return RouterFunctions.route()
			.route(RequestPredicates.path(PATH + path).and(RequestPredicates.methods(served)), handler)
			.OPTIONS(PATH + path, (request) -> ServerResponse.noContent().allow(allowed).build())
			.route(RequestPredicates.path(PATH + path), (request) -> {
				throw HttpRefusal.ofMethod(advice, allowed);
			})
			.build();
	}

	/** The specification requires it; no cookie is read. */
	@Bean
	WebMvcConfigurer readableFromOtherOrigins(
			@Value("${sanctions-graph.reconciliation.allowed-origins}") String[] origins) {
		return new WebMvcConfigurer() {
			@Override
			public void addCorsMappings(CorsRegistry registry) {
				registry.addMapping(PATH + "/**")
					.allowedOrigins(origins)
					.allowedMethods(Arrays.stream(ASKING).map(HttpMethod::name).toArray(String[]::new));
			}
		};
	}

}
