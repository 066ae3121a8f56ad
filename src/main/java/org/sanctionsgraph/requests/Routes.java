package org.sanctionsgraph.requests;

import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Routes that name the methods that they serve. */
public final class Routes {

	private static final HttpMethod[] READING = { HttpMethod.GET, HttpMethod.HEAD };

	private Routes() {
	}

	/**
	 * {@return the routes of an address that is only read}
	 */
	public static RouterFunction<ServerResponse> read(String path, HandlerFunction<ServerResponse> handler) {
		return served(path, handler, "Read this by GET", READING);
	}

	/**
	 * {@return the routes of an address: the methods served, OPTIONS, and the refusal of
	 * all others}
	 * @param advice what to do instead of sending another method
	 */
	public static RouterFunction<ServerResponse> served(String path, HandlerFunction<ServerResponse> handler,
			String advice, HttpMethod... served) {
		HttpMethod[] allowed = Stream.concat(Stream.of(served), Stream.of(HttpMethod.OPTIONS))
			.toArray(HttpMethod[]::new);
		return RouterFunctions.route()
			.route(RequestPredicates.path(path).and(RequestPredicates.methods(served)), handler)
			.OPTIONS(path, (request) -> ServerResponse.noContent().allow(allowed).build())
			.route(RequestPredicates.path(path), (request) -> {
				throw HttpRefusal.ofMethod(advice, allowed);
			})
			.build();
	}

}
