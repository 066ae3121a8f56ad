package org.sanctionsgraph.reload;

import java.util.List;
import java.util.Map;

import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.loading.RecordLoader;
import org.sanctionsgraph.records.InvalidRecordsException;

import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Loads the record folder again at {@code POST /actuator/records}, and answers when the
 * records are served: 200 with their version, 422 with the problems of the files.
 * {@link ReloadGuard} has seen the token.
 */
@Component
@WebEndpoint(id = "records")
class RecordsEndpoint {

	private final RecordLoader loader;

	RecordsEndpoint(RecordLoader loader) {
		this.loader = loader;
	}

	/**
	 * {@return what is served now, or why nothing has changed}
	 */
	@WriteOperation
	WebEndpointResponse<Map<String, Object>> load() {
		try {
			return response(HttpStatus.OK, "version", this.loader.load(true));
		}
		catch (InvalidRecordsException ex) {
			return response(HttpStatus.UNPROCESSABLE_CONTENT, "problems", texts(ex.problems()));
		}
	}

	private static List<String> texts(List<Problem> problems) {
		return problems.stream().map(Problem::toString).toList();
	}

	private static WebEndpointResponse<Map<String, Object>> response(HttpStatus status, String key, Object value) {
		return new WebEndpointResponse<>(Map.of(key, value), status.value());
	}

}
