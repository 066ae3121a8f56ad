package org.sanctionsgraph.server;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.cors.CorsUtils;

/**
 * Names the methods that an address serves. Of its own, the framework tells a preflight
 * all methods there are, the server those of any servlet where it refuses TRACE, and
 * other refusals leave out HEAD and OPTIONS.
 */
class AllowedMethods extends HttpFilter {

	private static final String TRACE = "TRACE";

	private final Set<String> endpoints;

	/**
	 * @param endpoints the paths that serve POST as well
	 */
	AllowedMethods(String... endpoints) {
		this.endpoints = Set.of(endpoints);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			response.setHeader(HttpHeaders.ALLOW, afterRefusal(request, response));
		}
		else if (CorsUtils.isPreFlightRequest(request)) {
			response.setHeader(HttpHeaders.ALLOW, at(request, request.getRequestURI()));
		}
		chain.doFilter(request, response);
	}

	private @Nullable String afterRefusal(HttpServletRequest request, HttpServletResponse response) {
		if (response.getStatus() != HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
			return null;
		}
		return TRACE.equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
				? at(request, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
				: completed(StringUtils.commaDelimitedListToSet(response.getHeader(HttpHeaders.ALLOW)));
	}

	private String at(HttpServletRequest request, Object address) {
		boolean takesBodies = this.endpoints.stream()
			.anyMatch((endpoint) -> address.equals(request.getContextPath() + endpoint));
		return completed(takesBodies ? Set.of("GET", "POST") : Set.of("GET"));
	}

	private static String completed(Set<String> methods) {
		Set<String> all = new TreeSet<>(Set.of("OPTIONS"));
		methods.stream().map(String::strip).forEach(all::add);
		if (all.contains("GET")) {
			all.add("HEAD");
		}
		return String.join(", ", all);
	}

}
