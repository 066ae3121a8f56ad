package org.sanctionsgraph.pictures;

import org.sanctionsgraph.addresses.FailedRequests;
import org.sanctionsgraph.graphql.IntrospectionEnabled;
import org.sanctionsgraph.requests.Routes;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses of the pictures. */
@Configuration(proxyBeanMethods = false)
class PictureRoutes {

	private final boolean open;

	PictureRoutes(@IntrospectionEnabled boolean open) {
		this.open = open;
	}

	@Bean
	RouterFunction<ServerResponse> routesToPictures(PictureEndpoint endpoint) {
		return RouterFunctions.route()
			.add(Routes.read("/pictures/timeline.svg", endpoint::timeline))
			.add(Routes.read("/pictures/alignment.svg", endpoint::alignment))
			.add(Routes.read("/pictures/chain.svg", endpoint::chain))
			.after((request, response) -> new PictureResponse(response))
			.onError(Throwable.class, this::refused)
			.build();
	}

	/** Where the schema is hidden, so is its picture. */
	@Bean
	@ConditionalOnBooleanProperty(name = IntrospectionEnabled.PROPERTY, matchIfMissing = true)
	RouterFunction<ServerResponse> routeToPictureOfSchema(PictureEndpoint endpoint) {
		return RouterFunctions.route()
			.add(Routes.read("/pictures/schema.svg", endpoint::schema))
			.after((request, response) -> new PictureResponse(response))
			.onError(Throwable.class, this::refused)
			.build();
	}

	private ServerResponse refused(Throwable failure, ServerRequest request) {
		return this.open ? FailedRequests.response(failure, request) : FailedRequests.withoutSchema(failure, request);
	}

}
