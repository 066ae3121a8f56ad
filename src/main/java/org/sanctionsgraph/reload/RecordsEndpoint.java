package org.sanctionsgraph.reload;

import java.util.List;
import java.util.Map;

import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.failures.FailureLog;
import org.sanctionsgraph.failures.Outage;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.loading.RecordLoader;
import org.sanctionsgraph.records.InvalidRecordsException;
import org.sanctionsgraph.requests.HttpRefusal;

import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Loads the record folder again at {@code POST /actuator/records}, and answers when the
 * records are served: 200 with their version, 422 with the problems of the files, 503
 * while the database does not respond. {@link ReloadGuard} has seen the token.
 */
@Component
@WebEndpoint(id = "records")
class RecordsEndpoint {

	private final FailureLog failures = new FailureLog(LogFactory.getLog(RecordsEndpoint.class));

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
		catch (RuntimeException ex) {
			throw refused(ex);
		}
	}

	private RuntimeException refused(RuntimeException failure) {
		if (!Outage.caused(failure)) {
			return failure;
		}
		this.failures.add("The records could not be loaded", failure);
		return HttpRefusal.of(HttpStatus.SERVICE_UNAVAILABLE,
				"The database does not respond; nothing was loaded. Try again in a second.",
				Map.of("code", Outage.CODE));
	}

	private static List<String> texts(List<Problem> problems) {
		return problems.stream().map(Problem::toString).toList();
	}

	private static WebEndpointResponse<Map<String, Object>> response(HttpStatus status, String key, Object value) {
		return new WebEndpointResponse<>(Map.of(key, value), status.value());
	}

}
