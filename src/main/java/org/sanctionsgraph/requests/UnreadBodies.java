package org.sanctionsgraph.requests;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.sanctionsgraph.timeleft.Arrival;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Closes the connection of a client that goes on to send a body after the response. The
 * server itself would wait for the next byte for as long as there is always one.
 */
@Component
public class UnreadBodies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory
			.addContextCustomizers((context) -> context.getParent().getParent().getPipeline().addValve(new Bounded()));
	}

	/** A client that sends the rest soon reads the response and keeps its connection. */
	private static final class Bounded extends ValveBase {

		/** Bytes. */
		private static final int MOST = 1 << 20;

		private static final int PART = 8192;

		private Bounded() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			getNext().invoke(request, response);
			if (hasBody(request) && !request.isAsync()) {
				response.finishResponse();
				if (!isRead(request.getStream())) {
					request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
				}
			}
		}

		private static boolean hasBody(Request request) {
			return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		}

		private static boolean isRead(InputStream rest) {
			byte[] part = new byte[PART];
			int passed = 0;
			try {
				do {
					int length = rest.read(part);
					if (length < 0) {
						return true;
					}
					passed += length;
				}
				while (passed < MOST && !Arrival.isOver());
			}
			catch (IOException ex) {
				// the client is gone, or has stopped
			}
			return false;
		}

	}

}
