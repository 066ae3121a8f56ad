package org.sanctionsgraph.observation;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

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
 * Writes a line for each request: operation, time, cost and outcome, and never a document
 * or a variable, which may tell whom somebody looks for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AccessLog extends OncePerRequestFilter {

	private static final Log log = LogFactory.getLog("org.sanctionsgraph.access");

	private static final Pattern UNPRINTABLE = Pattern.compile("\\W");

	private static final int LONGEST_NAME = 80;

	private final String path;

	AccessLog(@Value("${spring.graphql.http.path:/graphql}") String path) {
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
		Trail trail = new Trail();
		request.setAttribute(Trail.ATTRIBUTE, trail);
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (request.isAsyncStarted()) {
				request.getAsyncContext().addListener(new AtTheEnd(() -> write(trail, request, response, start)));
			}
			else {
				write(trail, request, response, start);
			}
		}
	}

	private static void write(Trail trail, HttpServletRequest request, HttpServletResponse response, long start) {
		log.info("%s operation=%s ms=%.1f cost=%s status=%d outcome=%s".formatted(request.getMethod(),
				printable(trail.operation), (System.nanoTime() - start) / 1e6,
				Objects.requireNonNullElse(response.getHeader("X-Query-Cost"), "-"), response.getStatus(),
				outcome(trail, response)));
	}

	/** What the engine says; without it the answer was kept, or the request not read. */
	private static String outcome(Trail trail, HttpServletResponse response) {
		String known = trail.outcome;
		return (known != null) ? known : (response.getStatus() < 400) ? "KEPT" : "REFUSED";
	}

	private static String printable(String name) {
		return UNPRINTABLE.matcher(name.substring(0, Math.min(name.length(), LONGEST_NAME))).replaceAll("-");
	}

	/** Runs once the answer is out, whichever way it ended. */
	private record AtTheEnd(Runnable action) implements AsyncListener {

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
