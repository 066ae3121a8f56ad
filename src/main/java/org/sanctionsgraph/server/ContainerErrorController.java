package org.sanctionsgraph.server;

import java.util.Map;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Writes errors that never reach an endpoint in JSON, whatever the client accepts; none
 * after a response that was broken off.
 */
@Controller
class ContainerErrorController implements ErrorController {

	private final ContainerErrors errors;

	ContainerErrorController(ContainerErrors errors) {
		this.errors = errors;
	}

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	ResponseEntity<Map<String, @Nullable Object>> error(WebRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION,
				RequestAttributes.SCOPE_REQUEST) instanceof CloseNowException) {
			return ResponseEntity.internalServerError().build();
		}
		return ResponseEntity.status((Integer) Objects.requireNonNull(status))
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.errors.getErrorAttributes(request, ErrorAttributeOptions.defaults()));
	}

}
