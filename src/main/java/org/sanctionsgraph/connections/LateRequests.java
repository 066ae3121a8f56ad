package org.sanctionsgraph.connections;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Closes the connection of a client whose headers take too long, or of whose body a part
 * is missing when it is answered, since it took too long or nobody asks for it. The
 * server itself would wait for the rest for as long as there is always a next byte.
 */
@Component
public class LateRequests implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

	@Override
	public void customize(TomcatWebServerFactory factory) {
		factory.setProtocol(ServerHttp.class.getName());
		factory
			.addContextCustomizers((context) -> context.getParent().getParent().getPipeline().addValve(new Unread()));
	}

	/** Reads no more of a request than what has arrived when it is answered. */
	private static final class Unread extends ValveBase {

		private Unread() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			getNext().invoke(request, response);
			if (!request.isAsync() && !isHere(request.getCoyoteRequest())) {
				response.finishResponse();
				request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			}
		}

		private static boolean isHere(org.apache.coyote.Request request) {
			return isRead(request) || isLeftInBuffer(request);
		}

		private static boolean isRead(org.apache.coyote.Request request) {
			AtomicBoolean read = new AtomicBoolean();
			request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
			return read.get();
		}

		private static boolean isLeftInBuffer(org.apache.coyote.Request request) {
			request.action(ActionCode.AVAILABLE, true);
			long length = request.getContentLengthLong();
			return length > 0 && length - request.getBytesRead() <= request.getAvailable();
		}

	}

}
