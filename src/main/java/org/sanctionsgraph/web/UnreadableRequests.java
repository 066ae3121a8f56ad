package org.sanctionsgraph.web;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers requests whose first line or headers cannot be read, so that no path is known.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new JsonReport()));
	}

	/** Takes the place of the server's page. */
	private static final class JsonReport extends ErrorReportValve {

		private static final JsonMapper JSON = JsonMapper.shared();

		@Override
		protected void report(Request request, Response response, @Nullable Throwable thrown) {
			HttpStatus status = HttpStatus.resolve(response.getStatus());
			if (status == null || !status.isError() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			try {
				response.setContentType(MediaType.APPLICATION_JSON_VALUE);
				response.getOutputStream()
					.write(JSON.writeValueAsBytes(Refusal.body(status.name(),
							"The request cannot be read: its URL or a header is too long or malformed")));
				response.finishResponse();
			}
			catch (IOException ex) {
				// the client is gone
			}
		}

	}

}
