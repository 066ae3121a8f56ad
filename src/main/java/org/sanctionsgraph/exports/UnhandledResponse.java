package org.sanctionsgraph.exports;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A response whose failure, once it has begun, breaks the connection: no error is written
 * after the rows, and clients do not take those that they have for all.
 *
 * @param response the response
 * @param ended what is done when it has ended, however it does
 */
record UnhandledResponse(ServerResponse response, Runnable ended) implements ServerResponse {

	private static final Log log = LogFactory.getLog(UnhandledResponse.class);

	@Override
	public HttpStatusCode statusCode() {
		return this.response.statusCode();
	}

	@Override
	public HttpHeaders headers() {
		return this.response.headers();
	}

	@Override
	public MultiValueMap<String, Cookie> cookies() {
		return this.response.cookies();
	}

	@Override
	public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse http, Context context)
			throws ServletException, IOException {
		try {
			return this.response.writeTo(request, http, context);
		}
		catch (RuntimeException | ServletException ex) {
			if (http.isCommitted()) {
				log.warn("An export was broken off: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
				throw new CloseNowException(ex);
			}
			throw ex;
		}
		finally {
			this.ended.run();
		}
	}

}
