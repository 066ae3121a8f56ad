package org.sanctionsgraph.connections;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Answers {@code OPTIONS *}, which asks about the whole server, with the methods that it
 * serves: of its own, it names those that any servlet might.
 */
record WholeServer(Adapter addresses) implements Adapter {

	private static final String METHODS = "GET, HEAD, OPTIONS, POST";

	@Override
	public void service(Request request, Response response) throws Exception {
		if (request.requestURI().equals("*") && "OPTIONS".equals(request.getMethod())) {
			response.setStatus(204);
			response.setHeader("Allow", METHODS);
			response.action(ActionCode.CLOSE, null);
		}
		else {
			this.addresses.service(request, response);
		}
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.addresses.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
		return this.addresses.asyncDispatch(request, response, status);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.addresses.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.addresses.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.addresses.getDomain();
	}

}
