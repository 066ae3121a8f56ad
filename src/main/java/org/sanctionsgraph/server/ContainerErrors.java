package org.sanctionsgraph.server;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.requests.HttpRefusal;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives errors that never reach the endpoint the same form as its own. */
@Component
class ContainerErrors extends DefaultErrorAttributes {

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
		if (attributes.get("status") instanceof Integer code) {
			HttpStatus status = HttpStatus.valueOf(code);
			attributes.clear();
			attributes.putAll(HttpRefusal.body(status.name(), status.getReasonPhrase()));
		}
		return attributes;
	}

}
