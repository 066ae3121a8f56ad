package org.sanctionsgraph.observation;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

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
class RequestLog extends OncePerRequestFilter {

	private static final Log log = LogFactory.getLog("org.sanctionsgraph.requests");

	private static final String LINE = "%s operation=%s ms=%.1f cost=%s status=%d outcome=%s";

	private static final String COST = "X-Query-Cost";

	private final String path;

	RequestLog(@Value("${spring.graphql.http.path:/graphql}") String path) {
		this.path = path;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !log.isInfoEnabled() || !this.path.equals(request.getServletPath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long start = System.nanoTime();
		RequestLogEntry entry = new RequestLogEntry();
		request.setAttribute(RequestLogEntry.ATTRIBUTE, entry);
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (request.isAsyncStarted()) {
				request.getAsyncContext().addListener(new OnCompletion(() -> write(entry, request, response, start)));
			}
			else {
				write(entry, request, response, start);
			}
		}
	}

	private static void write(RequestLogEntry entry, HttpServletRequest request, HttpServletResponse response,
			long start) {
		log.info(String.format(Locale.ROOT, LINE, request.getMethod(), header(response, RequestLogInterceptor.NAME),
				(System.nanoTime() - start) / 1e6, header(response, COST), response.getStatus(),
				outcome(entry, request, response)));
	}

	private static String outcome(RequestLogEntry entry, HttpServletRequest request, HttpServletResponse response) {
		String outcome = entry.outcome;
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

	/** Runs an action once the response is complete, whether it failed or not. */
	private record OnCompletion(Runnable action) implements AsyncListener {

		@Override
		public void onComplete(AsyncEvent event) {
			this.action.run();
		}

		@Override
		public void onTimeout(AsyncEvent event) {
		}

		@Override
		public void onError(AsyncEvent event) {
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
		}

	}

}
