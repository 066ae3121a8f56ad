package org.sanctionsgraph.web;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.requests.HttpRefusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives errors on the endpoint's path that never reach the endpoint the same form as its
 * own.
 */
@Component
class ContainerErrors extends DefaultErrorAttributes {

	private final String path;

	ContainerErrors(@Value("${spring.graphql.http.path:/graphql}") String path) {
		this.path = path;
	}

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
		Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
		if ((request.getContextPath() + this.path).equals(uri) && attributes.get("status") instanceof Integer code) {
			HttpStatus status = HttpStatus.valueOf(code);
			attributes.clear();
			attributes.putAll(HttpRefusal.body(status.name(), status.getReasonPhrase()));
		}
		return attributes;
	}

}
