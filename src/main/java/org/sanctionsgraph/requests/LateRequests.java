package org.sanctionsgraph.requests;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Closes the connection of a client whose body took too long. The server itself would
 * wait for the rest of it for as long as there is always a next byte.
 */
@Component
public class LateRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory
			.addContextCustomizers((context) -> context.getParent().getParent().getPipeline().addValve(new Unread()));
	}

	/** Reads no more of a request that timed out. */
	private static final class Unread extends ValveBase {

		private Unread() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			getNext().invoke(request, response);
			if (response.getStatus() == HttpServletResponse.SC_REQUEST_TIMEOUT) {
				request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			}
		}

	}

}
