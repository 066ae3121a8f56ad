package org.sanctionsgraph.connections;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.sanctionsgraph.timeleft.Arrival;

/**
 * HTTP/1.1 with a time for all of a request's line and headers, where the server's own
 * timeout begins anew with each byte, and with an answer for each client that has
 * connected before the port is closed. The server makes this by its name.
 */
public class ServerHttp extends Http11NioProtocol {

	private static final Duration SENDING = Duration.ofSeconds(2);

	private final AtomicInteger serving = new AtomicInteger();

	public ServerHttp() {
		super(new ServerPort());
	}

	/** The port is closed next; what has arrived until then is still served. */
	@Override
	public void pause() {
	}

	/** To those who wait for it, a request ends before its response is sent in full. */
	@Override
	public void stop() throws Exception {
		long end = System.nanoTime() + SENDING.toNanos();
		while (this.serving.get() > 0 && System.nanoTime() - end < 0) {
			Thread.sleep(Duration.ofMillis(10));
		}
		super.stop();
	}

	@Override
	public void setAdapter(Adapter adapter) {
		super.setAdapter(new WholeServer(adapter));
	}

	@Override
	protected Processor createProcessor() {
		return new Timed();
	}

	/** Reads the requests of a connection, without waiting for what has not arrived. */
	private final class Timed extends Http11Processor {

		private boolean shortened;

		private Timed() {
			super(ServerHttp.this, ServerHttp.this.getAdapter());
		}

		@Override
		public SocketState service(SocketWrapperBase<?> connection) throws IOException {
			restoreTimeout(connection);
			SocketState state = serve(connection);
			boolean waits = state == SocketState.LONG || state == SocketState.OPEN;
			return (waits && !isAsync() && hasBegun()) ? awaitRest(connection) : state;
		}

		private SocketState serve(SocketWrapperBase<?> connection) throws IOException {
			ServerHttp.this.serving.incrementAndGet();
			try {
				return super.service(connection);
			}
			finally {
				ServerHttp.this.serving.decrementAndGet();
			}
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
			this.shortened = true;
			return SocketState.LONG;
		}

		/** A body has the time of its own. */
		private void restoreTimeout(SocketWrapperBase<?> connection) {
			if (this.shortened) {
				connection.setReadTimeout(getConnectionTimeout());
				this.shortened = false;
			}
		}

	}

}
