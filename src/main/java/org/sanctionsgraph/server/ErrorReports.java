package org.sanctionsgraph.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.requests.HttpRefusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Gives what the server refuses before any code of the application, such as a path with
 * an encoded slash, the form of all other refusals.
 */
@Component
class ErrorReports implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	/** The last valve that is added reports first. */
	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new InJson()));
	}

	/** Writes nothing of the request. */
	private static final class InJson extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			int code = response.getStatus();
			if (code >= 400 && response.getContentWritten() == 0 && response.setErrorReported() && isOpen(response)) {
				write(HttpStatus.valueOf(code), response);
			}
		}

		private static boolean isOpen(Response response) {
			AtomicBoolean open = new AtomicBoolean();
			response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
			return open.get();
		}

		private static void write(HttpStatus status, Response response) {
			SecurityHeaders.addTo(response);
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			try (Writer writer = response.getReporter()) {
				writer.write(JsonMapper.shared()
					.writeValueAsString(HttpRefusal.body(status.name(), status.getReasonPhrase())));
			}
			catch (IOException ex) {
				// the client is gone
			}
		}

	}

}
