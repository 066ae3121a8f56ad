package org.sanctionsgraph.web;

import java.util.Map;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.requests.HttpRefusal;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Gives errors that never reach an endpoint the same form as those of all, whatever the
 * client accepts.
 */
@Controller
class ContainerErrorController implements ErrorController {

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
		HttpStatus status = HttpStatus
			.valueOf((Integer) Objects.requireNonNull(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_JSON)
			.body(HttpRefusal.body(status.name(), status.getReasonPhrase()));
	}

}
