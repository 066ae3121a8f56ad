package org.sanctionsgraph.reload;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.loading.MarkedRecords;
import org.sanctionsgraph.loading.Startup;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is read of requests to load records that are refused. */
@ExtendWith(OutputCaptureExtension.class)
class ReloadGuardTests {

	private static ConfigurableApplicationContext shared;

	private static ConfigurableApplicationContext apart;

	@BeforeAll
	static void startBoth(@TempDir Path folder) throws IOException {
		Path records = MarkedRecords.in(folder.resolve("records")).folder();
		shared = start(records);
		apart = start(records, "--management.server.port=0");
	}

	private static ConfigurableApplicationContext start(Path records, String... settings) {
		return Startup.inMemory(UUID.randomUUID().toString())
			.with("--management.endpoints.web.exposure.include=health,records", "--sanctions-graph.reload.token=tok")
			.with(settings)
			.start(records);
	}

	@AfterAll
	static void stop() {
		shared.close();
		apart.close();
	}

	/** The bodies are announced and never sent. */
	@ParameterizedTest
	@ValueSource(strings = { "POST; Content-Length: 60000000", "POST; Transfer-Encoding: chunked",
			"POST; Content-Length: 1; Authorization: Bearer to", "DELETE; Content-Length: 0", "HEAD", "OPTIONS" })
	void whoHasNoTokenIsRefusedFirst(String request, CapturedOutput output) throws IOException {
		for (int port : ports()) {
			String response = send(port, request);
			assertThat(response).startsWith("HTTP/1.1 401")
				.containsIgnoringCase("WWW-Authenticate: Bearer\r\n")
				.containsIgnoringCase("X-Content-Type-Options: nosniff");
			assertThat(request.startsWith("HEAD") || response.contains("\"code\":\"UNAUTHORIZED\"")).isTrue();
		}
		assertThat(output.getAll()).doesNotContain("Resolved [");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Type: application/json; Content-Length: 26000000",
			"Content-Type: application/json; Transfer-Encoding: chunked; ; 3; { }; 0; " })
	void longBodiesAreRefusedUnread(String headers) throws IOException {
		for (int port : ports()) {
			assertThat(send(port, "POST; Authorization: Bearer tok; " + headers)).startsWith("HTTP/1.1 413")
				.contains("\"code\":\"CONTENT_TOO_LARGE\"", "Send no body");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "DELETE" })
	void otherMethodsAreRefusedWithTheOneThatIsServed(String method) throws IOException {
		for (int port : ports()) {
			assertThat(send(port, method + "; Authorization: Bearer tok")).startsWith("HTTP/1.1 405")
				.contains("Allow: POST\r\n");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Authorization: bearer tok", "Authorization: BEARER tok; Content-Length: 0" })
	void whoHasTheTokenIsServed(String headers) throws IOException {
		for (int port : ports()) {
			assertThat(send(port, "POST; " + headers)).startsWith("HTTP/1.1 200").contains("{\"version\":\"");
		}
	}

	private static int[] ports() {
		return Stream
			.of(shared.getEnvironment().getProperty("local.server.port"),
					apart.getEnvironment().getProperty("local.management.port"))
			.mapToInt(Integer::parseInt)
			.toArray();
	}

	/** A method and further lines; the first packet of the response. */
	private static String send(int port, String request) throws IOException {
		String[] parts = request.split("; ", 2);
		try (Socket client = new Socket("127.0.0.1", port)) {
			client.setSoTimeout(4_000);
			client.getOutputStream()
				.write("%s /actuator/records HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n\r\n"
					.formatted(parts[0], (parts.length == 1) ? "X: y" : parts[1].replace("; ", "\r\n"))
					.getBytes(StandardCharsets.US_ASCII));
			byte[] response = new byte[8192];
			return new String(response, 0, client.getInputStream().read(response), StandardCharsets.UTF_8);
		}
	}

}
