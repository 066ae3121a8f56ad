package org.sanctionsgraph.exports;

import org.sanctionsgraph.addresses.FailedRequests;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.Routes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses of exports. */
@Configuration(proxyBeanMethods = false)
class ExportRoutes {

	private static final String PATH = "/export";

	@Bean
	RouterFunction<ServerResponse> routesToExports(ExportEndpoint endpoint) {
		return RouterFunctions.route()
			.add(Routes.read(PATH + "/{name}.{format}", endpoint::handle))
			.route(RequestPredicates.path(PATH + "/**"), (request) -> {
				throw HttpRefusal.of(HttpStatus.NOT_FOUND, "Exports are at %s/actors.csv and the like".formatted(PATH));
			})
			.onError(Throwable.class, FailedRequests::response)
			.build();
	}

}
