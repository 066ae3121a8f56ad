package org.sanctionsgraph.observation;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.requests.RequestLogEntry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes a line for each request: operation, time, cost and outcome, but no document or
 * variables, which can reveal the people that a client looks for. The outcome is one of
 * <ul>
 * <li>OK: executed without errors</li>
 * <li>the code of the first error, such as BAD_REQUEST or TOO_COSTLY</li>
 * <li>CACHED: served from the response cache</li>
 * <li>NO_QUERY: a request that carries no query, such as OPTIONS</li>
 * <li>REJECTED: refused before execution, for instance for its media type or body</li>
 * </ul>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLog implements Filter {

	static final String NAME = "org.sanctionsgraph.requests";

	private static final Log log = LogFactory.getLog(NAME);

	private static final String COST = "X-Query-Cost";

	private final String path;

	RequestLog(@Value("${spring.graphql.http.path:/graphql}") String path) {
		this.path = path;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (log.isInfoEnabled() && request instanceof HttpServletRequest http
				&& this.path.equals(http.getServletPath())) {
			logged(http, (HttpServletResponse) response, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void logged(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long start = System.nanoTime();
		RequestLogEntry entry = new RequestLogEntry();
		request.setAttribute(RequestLogEntry.ATTRIBUTE, entry);
		Completion.after(chain, request, response,
				() -> log.info(line(entry, request, response, System.nanoTime() - start)));
	}

	/** Concatenated, since a format takes longer than all the rest. */
	private static String line(RequestLogEntry entry, HttpServletRequest request, HttpServletResponse response,
			long nanoseconds) {
		return request.getMethod() + " operation=" + header(response, RequestLogInterceptor.NAME) + " ms="
				+ Math.round(nanoseconds / 1e5) / 10.0 + " cost=" + header(response, COST) + " status="
				+ response.getStatus() + " outcome=" + outcome(entry, request, response);
	}

	private static String outcome(RequestLogEntry entry, HttpServletRequest request, HttpServletResponse response) {
		String outcome = entry.outcome();
		if (outcome != null) {
			return outcome;
		}
		if (response.getStatus() >= 500) {
			return "INTERNAL_ERROR";
		}
		return (response.getHeader(COST) != null) ? "CACHED"
				: request.getMethod().equals("OPTIONS") ? "NO_QUERY" : "REJECTED";
	}

	private static String header(HttpServletResponse response, String name) {
		return Objects.requireNonNullElse(response.getHeader(name), "-");
	}

}
