package org.sanctionsgraph.observation;

import java.io.IOException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.http.server.observation.ServerRequestObservationConvention;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Times each request over HTTP. Spring's handlers complete the context that they find in
 * the request.
 */
class HttpTimer implements Filter {

	private static final ServerRequestObservationConvention CONVENTION = new DefaultServerRequestObservationConvention();

	private final PlainTimer timer;

	HttpTimer(MeterRegistry meters) {
		this.timer = new PlainTimer("http.server.requests", meters);
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpServletRequest http = (HttpServletRequest) request;
		ServerRequestObservationContext context = new ServerRequestObservationContext(http,
				(HttpServletResponse) response);
		http.setAttribute(ServerHttpObservationFilter.CURRENT_OBSERVATION_CONTEXT_ATTRIBUTE, context);
		Timer.Sample sample = Timer.start();
		Completion.after(noticingFailures(chain, context), http, (HttpServletResponse) response,
				() -> this.timer.record(sample, CONVENTION.getLowCardinalityKeyValues(context), context.getError()));
	}

	private static FilterChain noticingFailures(FilterChain chain, ServerRequestObservationContext context) {
		return (request, response) -> {
			try {
				chain.doFilter(request, response);
			}
			catch (IOException | ServletException | RuntimeException ex) {
				context.setError(ex);
				((HttpServletResponse) response).setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
				throw ex;
			}
		};
	}

}
