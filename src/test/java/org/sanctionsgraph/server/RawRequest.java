package org.sanctionsgraph.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no client library sends. */
final class RawRequest {

	private RawRequest() {
	}

	/**
	 * {@return the whole response to the lines of a request without body}
	 */
	static String send(int port, String... lines) throws IOException {
		try (Socket client = new Socket("127.0.0.1", port)) {
			client.setSoTimeout(10_000);
			client.getOutputStream()
				.write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
