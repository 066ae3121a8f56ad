package org.sanctionsgraph.examples;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.sanctionsgraph.addresses.ClientCopy;
import org.sanctionsgraph.addresses.FailedRequests;
import org.sanctionsgraph.graphql.IntrospectionEnabled;
import org.sanctionsgraph.kernel.Sha256;
import org.sanctionsgraph.requests.HttpProperties;
import org.sanctionsgraph.requests.Routes;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The address of the fixtures, which are put together when they are first asked for.
 * Where the schema is hidden, so are they: each has a document.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = { FixtureRoutes.SWITCH, IntrospectionEnabled.PROPERTY }, matchIfMissing = true)
class FixtureRoutes {

	static final String SWITCH = "sanctions-graph.fixtures";

	private final SingletonSupplier<Body> body;

	private final CacheControl caching;

	FixtureRoutes(ResourcePatternResolver resources, HttpProperties properties) {
		this.body = SingletonSupplier.of(() -> Body.of(resources));
		this.caching = CacheControl.maxAge(properties.maxAge()).cachePublic();
	}

	@Bean
	RouterFunction<ServerResponse> routeToFixtures() {
		return RouterFunctions.route()
			.add(Routes.read("/fixtures.json", this::handle))
			.onError(Throwable.class, FailedRequests::response)
			.build();
	}

	private ServerResponse handle(ServerRequest request) {
		Body known = this.body.obtain();
		ClientCopy copy = new ClientCopy(known.tag(), this.caching);
		return copy.held(request)
			.orElseGet(() -> copy.begin().contentType(MediaType.APPLICATION_JSON).body(known.json()));
	}

	private record Body(byte[] json, String tag) {

		static Body of(ResourcePatternResolver resources) {
			try {
				byte[] json = JsonMapper.shared().writeValueAsBytes(Fixtures.read(resources));
				return new Body(json, "W/\"%s\"".formatted(Sha256.of(json)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
