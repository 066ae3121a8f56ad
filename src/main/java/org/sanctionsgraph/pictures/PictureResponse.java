package org.sanctionsgraph.pictures;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A response whose content loads nothing, runs nothing and may be shown by any page.
 *
 * @param response all but that
 */
record PictureResponse(ServerResponse response) implements ServerResponse {

	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

	@Override
	public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse http, Context context)
			throws ServletException, IOException {
		http.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		return this.response.writeTo(request, http, context);
	}

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

}
