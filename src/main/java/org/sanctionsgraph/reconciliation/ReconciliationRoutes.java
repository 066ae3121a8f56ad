package org.sanctionsgraph.reconciliation;

import java.util.Arrays;

import org.sanctionsgraph.addresses.FailedRequests;
import org.sanctionsgraph.graphql.IntrospectionEnabled;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.Routes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
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

	private static final HttpMethod[] ASKING = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST };

	@Bean
	RouterFunction<ServerResponse> routesToReconciliation(ReconciliationEndpoint endpoint,
			@IntrospectionEnabled boolean open) {
		return RouterFunctions.route()
			.add(Routes.served(PATH, endpoint::reconcile, "Send queries by GET or POST", ASKING))
			.add(Routes.read(PATH + ENTITIES, endpoint::suggestEntities))
			.add(Routes.read(PATH + TYPES, endpoint::suggestTypes))
			.add(Routes.read(PATH + PROPERTIES, endpoint::suggestProperties))
			.add(Routes.read(PATH + PROPOSALS, endpoint::proposeProperties))
			.add(Routes.read(PATH + PREVIEW, endpoint::preview))
			.route(RequestPredicates.path(PATH + "/**"), (request) -> {
				throw HttpRefusal.of(HttpStatus.NOT_FOUND, "The manifest at %s names the addresses".formatted(PATH));
			})
			.onError(Throwable.class,
					(failure, request) -> open ? FailedRequests.response(failure, request)
							: FailedRequests.withoutSchema(failure, request))
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
