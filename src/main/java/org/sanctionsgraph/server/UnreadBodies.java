package org.sanctionsgraph.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hides the bodies of requests that only read, which mean nothing (RFC 9110, section
 * 9.3.1). Actuator would parse them in full, whatever their size.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadBodies extends HttpFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(READING.contains(request.getMethod()) ? new WithoutBody(request) : request, response);
	}

	/** A request whose body is empty. */
	private static final class WithoutBody extends HttpServletRequestWrapper {

		private WithoutBody(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletInputStream getInputStream() {
			return new NoBytes();
		}

		@Override
		public BufferedReader getReader() {
			return new BufferedReader(Reader.nullReader());
		}

	}

	/** The end of a body. */
	private static final class NoBytes extends ServletInputStream {

		@Override
		public int read() {
			return -1;
		}

		@Override
		public boolean isFinished() {
			return true;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("Requests that only read are not read asynchronously");
		}

	}

}
