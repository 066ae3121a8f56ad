package org.sanctionsgraph.server;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that stop sending in the middle of a request leave room for the others. */
@EngineTest
@Execution(ExecutionMode.CONCURRENT)
class SlowClientsTests {

	private static final int CLIENTS = 400;

	private static final byte[] HALF = """
			POST /graphql HTTP/1.1
			Host: localhost
			Content-Type: application/json
			Content-Length: 1000

			{"query": "{""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);

	@LocalServerPort
	private int port;

	/** Each byte comes before the server would take the client for gone. */
	@ParameterizedTest
	@CsvSource({ "/graphql, application/json", "/reconcile, application/x-www-form-urlencoded" })
	@Timeout(25)
	void whoSendsByteAfterByteIsNotWaitedFor(String path, String type) throws Exception {
		try (Socket slow = new Socket("127.0.0.1", this.port)) {
			slow.getOutputStream()
				.write(new String(HALF, StandardCharsets.US_ASCII).replace("/graphql", path)
					.replace("application/json", type)
					.getBytes(StandardCharsets.US_ASCII));
			Thread sender = Thread.ofVirtual().start(() -> trickle(slow, ' '));
			slow.setSoTimeout(20_000);
			String response = new String(slow.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
			assertThat(response).startsWith("HTTP/1.1 408").contains("send it within 10 seconds");
			sender.interrupt();
		}
	}

	/**
	 * Nobody asks for the rest, which would hold the connection for as long as it comes.
	 */
	@ParameterizedTest
	@CsvSource({ "POST /nowhere, 404", "GET /graphql?query=%7B__typename%7D, 200", "PUT /graphql, 405",
			"POST /actuator/health, 405", "GET /actuator/health, 200", "GET /reconcile, 200",
			"GET /records/canada, 302", "OPTIONS /graphql, 204", "HEAD /export/actors.csv, 200",
			"GET /changes.atom, 200" })
	@Timeout(15)
	void aBodyThatNobodyAsksForIsNotWaitedFor(String address, int status) throws Exception {
		for (String length : List.of("Content-Length: 1000", "Transfer-Encoding: chunked")) {
			try (Socket slow = new Socket("127.0.0.1", this.port)) {
				slow.getOutputStream()
					.write(new String(HALF, StandardCharsets.US_ASCII).replace("POST /graphql", address)
						.replace("Content-Length: 1000", length)
						.replace("{\"query", "5\r\n{\"query")
						.getBytes(StandardCharsets.US_ASCII));
				slow.setSoTimeout(3000);
				assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
					.startsWith("HTTP/1.1 " + status);
			}
		}
	}

	@Test
	void whoseBodyIsThereKeepsTheConnection() throws IOException {
		byte[] twice = "POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc".repeat(2)
			.getBytes(StandardCharsets.US_ASCII);
		try (Socket client = new Socket("127.0.0.1", this.port)) {
			client.getOutputStream().write(twice);
			client.setSoTimeout(10_000);
			client.shutdownOutput();
			assertThat(
					new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).split("HTTP/1.1 404"))
				.hasSize(3);
		}
	}

	/** The server's own timeout begins anew with each byte. */
	@ParameterizedTest
	@CsvSource({ "'G', E", "'GET /graphql?query=', a", "'GET / HTTP/1.1|X-', a",
			"'GET / HTTP/1.1|Host: localhost|X: ', a", "'|', '\n'", "'GET /health HTTP/1.1|Host: localhost||GET ', a" })
	@Timeout(25)
	void whoSendsHeadersByteAfterByteIsNotWaitedFor(String begun, String next) throws Exception {
		try (Socket slow = new Socket("127.0.0.1", this.port)) {
			slow.getOutputStream().write(begun.replace("|", "\r\n").getBytes(StandardCharsets.US_ASCII));
			long start = System.nanoTime();
			Thread sender = Thread.ofVirtual().start(() -> trickle(slow, next.charAt(0)));
			slow.setSoTimeout(20_000);
			readToTheEnd(slow);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofSeconds(9),
					Duration.ofSeconds(14));
			sender.interrupt();
		}
	}

	/** Closing while bytes come in resets the connection. */
	private static void readToTheEnd(Socket client) throws IOException {
		try {
			client.getInputStream().readAllBytes();
		}
		catch (SocketException ex) {
			// closed, as it should be
		}
	}

	private static void trickle(Socket slow, char next) {
		try {
			for (int i = 0; i < 60; i++) {
				Thread.sleep(Duration.ofSeconds(1));
				slow.getOutputStream().write(next);
			}
		}
		catch (IOException | InterruptedException ex) {
			// the connection is closed, as it should be
		}
	}

	/** Of the line, of the headers, and of the body. */
	@ParameterizedTest
	@CsvSource({ "8, ''", "40, ''", "108, HTTP/1.1 408" })
	void othersAreAnsweredAtOnceAndTheHalfSentRequestsEnd(int sent, String answer) throws IOException {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < CLIENTS; i++) {
				slow.add(new Socket("127.0.0.1", this.port));
				slow.getLast().getOutputStream().write(HALF, 0, sent);
			}
			long start = System.nanoTime();
			assertThat(new Endpoint(this.port).ask("{ dataset { version } }").code()).isEmpty();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
			slow.getFirst().setSoTimeout(10_000);
			assertThat(new String(slow.getFirst().getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
				.isEqualTo(answer);
		}
		finally {
			for (Socket client : slow) {
				client.close();
			}
		}
	}

}
