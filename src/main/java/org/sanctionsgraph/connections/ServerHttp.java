package org.sanctionsgraph.connections;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.sanctionsgraph.timeleft.Arrival;

/**
 * HTTP/1.1 with a time for all of a request's line and headers, where the server's own
 * timeout begins anew with each byte, and with an answer for each client that has
 * connected before the port is closed. The server makes this by its name.
 */
public class ServerHttp extends Http11NioProtocol {

	public ServerHttp() {
		super(new Port());
	}

	/** The port is closed next; what has arrived until then is still served. */
	@Override
	public void pause() {
	}

	@Override
	public void setAdapter(Adapter adapter) {
		super.setAdapter(new WholeServer(adapter));
	}

	@Override
	protected Processor createProcessor() {
		return new Timed();
	}

	/** Accepts all who have connected before it closes. */
	private static final class Port extends NioEndpoint {

		@Override
		protected void doCloseServerSocket() throws IOException {
			if (isRunning() && getServerSocket() instanceof ServerSocketChannel port) {
				port.configureBlocking(false);
				for (SocketChannel client = port.accept(); client != null; client = port.accept()) {
					setSocketOptions(client);
				}
			}
			super.doCloseServerSocket();
		}

	}

	/** Reads the requests of a connection, without waiting for what has not arrived. */
	private final class Timed extends Http11Processor {

		private Timed() {
			super(ServerHttp.this, ServerHttp.this.getAdapter());
		}

		@Override
		public SocketState service(SocketWrapperBase<?> connection) throws IOException {
			connection.setReadTimeout(getConnectionTimeout());
			SocketState state = super.service(connection);
			boolean waits = state == SocketState.LONG || state == SocketState.OPEN;
			return (waits && !isAsync() && hasBegun()) ? awaitRest(connection) : state;
		}

		/** Empty lines may come before a request, and begin it. */
		private boolean hasBegun() {
			return this.request.getStartTimeNanos() >= 0;
		}

		private SocketState awaitRest(SocketWrapperBase<?> connection) {
			long taken = System.nanoTime() - this.request.getStartTimeNanos();
			long left = Arrival.TIME.minusNanos(taken).toMillis();
			if (left <= 0) {
				return SocketState.CLOSED;
			}
			connection.setReadTimeout(Math.min(connection.getReadTimeout(), left));
			return SocketState.LONG;
		}

	}

}
