package org.sanctionsgraph.server;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the security headers to every response. Scripts come from this server alone;
 * inline styles are allowed, because GraphiQL's editor sets them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements Filter {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'",
			"worker-src 'self'", "base-uri 'self'", "form-action 'none'", "frame-ancestors 'none'");

	private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy", CONTENT_SECURITY_POLICY,
			"Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff");

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		addTo((HttpServletResponse) response);
		chain.doFilter(request, response);
	}

	static void addTo(HttpServletResponse response) {
		HEADERS.forEach(response::setHeader);
	}

}
