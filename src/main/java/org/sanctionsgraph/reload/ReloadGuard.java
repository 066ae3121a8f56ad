package org.sanctionsgraph.reload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.requests.HttpRefusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Writes what is refused, by the endpoint or before anything of the request is read:
 * those without the token first. The endpoint has no parameters, so that bodies are at
 * most short.
 */
class ReloadGuard extends HttpFilter {

	private static final EndpointId RECORDS = EndpointId.of("records");

	/** Bytes. */
	private static final int LARGEST = 4096;

	private final ReloadToken token;

	private final ObjectProvider<PathMappedEndpoints> endpoints;

	ReloadGuard(ReloadToken token, ObjectProvider<PathMappedEndpoints> endpoints) {
		this.token = token;
		this.endpoints = endpoints;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!isToEndpoint(request)) {
			chain.doFilter(request, response);
			return;
		}
		try {
			check(request);
			chain.doFilter(request, response);
		}
		catch (HttpRefusal refusal) {
			write(refusal, response);
		}
		catch (ServletException ex) {
			write(refusal(ex), response);
		}
	}

	/** The servlet wraps what the endpoint throws. */
	private static HttpRefusal refusal(ServletException failure) throws ServletException {
		if (failure.getCause() instanceof HttpRefusal refusal) {
			return refusal;
		}
		throw failure;
	}

	/** Compares as the framework does when it looks for what serves a path. */
	private boolean isToEndpoint(HttpServletRequest request) {
		@Nullable String path = this.endpoints.getObject().getPath(RECORDS);
		return path != null && PathPatternParser.defaultInstance.parse(path)
			.matches(ServletRequestPathUtils.parse(request).pathWithinApplication());
	}

	private void check(HttpServletRequest request) throws IOException {
		this.token.check(request.getHeader(HttpHeaders.AUTHORIZATION));
		if (!HttpMethod.POST.matches(request.getMethod())) {
			throw HttpRefusal.ofMethod("Load the records by POST", HttpMethod.POST);
		}
		long stated = request.getContentLengthLong();
		if (stated > LARGEST || (stated < 0 && request.getInputStream().read() >= 0)) {
			throw HttpRefusal.of(HttpStatus.CONTENT_TOO_LARGE, "Send no body: there is nothing to say in it");
		}
	}

	private static void write(HttpRefusal refusal, HttpServletResponse response) throws IOException {
		response.setStatus(refusal.status(MediaType.APPLICATION_JSON).value());
		refusal.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream()
			.write(JsonMapper.shared().writeValueAsString(refusal.body()).getBytes(StandardCharsets.UTF_8));
	}

}
