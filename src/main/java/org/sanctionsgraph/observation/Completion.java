package org.sanctionsgraph.observation;

import java.io.IOException;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Runs an action once a response is complete, whether it failed or not.
 *
 * @param action the action
 */
record Completion(Runnable action) implements AsyncListener {

	/** Passes a request on, and runs the action when its response is complete. */
	static void after(FilterChain chain, HttpServletRequest request, HttpServletResponse response, Runnable action)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (request.isAsyncStarted()) {
				request.getAsyncContext().addListener(new Completion(action));
			}
			else {
				action.run();
			}
		}
	}

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
