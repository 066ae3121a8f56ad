package org.sanctionsgraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scripts of {@code src/test/acceptance} against the running application: browsers
 * and clients as their users run them. Needs Node and Chromium, hence
 * {@code mvn verify -Pacceptance}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AcceptanceIT {

	private static final Path SCRIPTS = Path.of("src/test/acceptance");

	@LocalServerPort
	private int port;

	@Test
	void browsersAndClientsAreServed() throws Exception {
		if (!installed()) {
			run("npm", "ci", "--no-audit", "--no-fund");
		}
		run("npm", "run", "--silent", "acceptance");
	}

	private static boolean installed() throws IOException {
		Path lock = SCRIPTS.resolve("package-lock.json");
		Path installed = SCRIPTS.resolve("node_modules/.package-lock.json");
		return Files.exists(installed)
				&& Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lock)) >= 0;
	}

	private void run(String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(SCRIPTS.toFile()).redirectErrorStream(true);
		builder.environment().put("BASE_URL", "http://localhost:" + this.port);
		Process process = builder.start();
		process.getOutputStream().close();
		try (InputStream output = process.getInputStream()) {
			String told = new String(output.readAllBytes(), StandardCharsets.UTF_8);
			System.out.println(told);
			assertThat(process.waitFor()).as(told).isZero();
		}
	}

}
