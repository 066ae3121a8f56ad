package org.sanctionsgraph.connections;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;

/** Accepts all who have connected before it closes, and lets their requests begin. */
final class ServerPort extends NioEndpoint {

	private static final Duration MOMENT = Duration.ofMillis(500);

	private @Nullable SocketChannel refused;

	/** Whoever comes while the port is about to close is served after all. */
	@Override
	protected void destroySocket(SocketChannel client) {
		boolean again = client.equals(this.refused);
		this.refused = client;
		if (again || !isRunning() || !setSocketOptions(client)) {
			super.destroySocket(client);
		}
	}

	@Override
	protected void doCloseServerSocket() throws IOException {
		if (isRunning() && getServerSocket() instanceof ServerSocketChannel port) {
			acceptAll(port);
			super.doCloseServerSocket();
			LockSupport.parkNanos(MOMENT.toNanos());
		}
		else {
			super.doCloseServerSocket();
		}
	}

	private void acceptAll(ServerSocketChannel port) throws IOException {
		port.configureBlocking(false);
		for (SocketChannel client = port.accept(); client != null; client = port.accept()) {
			setSocketOptions(client);
		}
	}

}
