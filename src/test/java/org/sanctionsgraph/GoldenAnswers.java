package org.sanctionsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers that a folder of {@code .http} files is known to get: the one to the
 * request titled "What answered it?" in {@code chain.http} stands in
 * {@code chain/what-answered-it.json}. Run with {@code -Dgolden=write} they are written
 * anew instead of compared; read the difference before you commit it.
 */
final class GoldenAnswers {

	private static final boolean WRITE = "write".equals(System.getProperty("golden"));

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<HttpFile> files;

	private final Path answers;

	GoldenAnswers(Path requests, Path answers) {
		this.files = HttpFile.in(requests);
		this.answers = answers;
	}

	/**
	 * {@return one test for each request, and one that there is no answer without a
	 * request}
	 */
	Stream<DynamicNode> testsAt(URI server) {
		Stream<DynamicNode> containers = this.files.stream()
			.map((file) -> DynamicContainer.dynamicContainer(file.name(),
					file.requests().stream().map((request) -> test(file, request, server))));
		return Stream.concat(
				Stream.of(DynamicTest.dynamicTest("every answer has one request", this::everyAnswerHasOneRequest)),
				containers);
	}

	private DynamicTest test(HttpFile file, ExampleRequest request, URI server) {
		return DynamicTest.dynamicTest(request.title(), () -> {
			String answer = answer(this.client.send(request.to(server), BodyHandlers.ofString()));
			Path golden = golden(file, request);
			if (WRITE) {
				Files.createDirectories(golden.getParent());
				Files.writeString(golden, answer);
			}
			assertThat(golden).as("write it with -Dgolden=write").exists();
			assertThat(answer).as("%s of %s.http", request.title(), file.name())
				.isEqualTo(pretty(JSON.readTree(Files.readString(golden)).asObject()));
		});
	}

	private void everyAnswerHasOneRequest() throws IOException {
		Set<Path> asked = this.files.stream()
			.flatMap((file) -> file.requests().stream().map((request) -> golden(file, request)))
			.collect(Collectors.toSet());
		try (Stream<Path> found = Files.walk(this.answers)) {
			List<Path> unasked = found.filter(Files::isRegularFile).filter((file) -> !asked.contains(file)).toList();
			if (WRITE) {
				unasked.forEach(GoldenAnswers::delete);
			}
			else {
				assertThat(unasked).isEmpty();
			}
		}
		assertThat(this.files.stream().mapToInt((file) -> file.requests().size()).sum()).isEqualTo(asked.size());
	}

	private Path golden(HttpFile file, ExampleRequest request) {
		return this.answers.resolve(file.name()).resolve(request.slug() + ".json");
	}

	private static String answer(HttpResponse<String> response) {
		ObjectNode answer = JSON.createObjectNode();
		answer.put("status", response.statusCode());
		answer.set("body", JSON.readTree(response.body()));
		return pretty(answer);
	}

	private static String pretty(ObjectNode answer) {
		return answer.toPrettyString().replace("\r\n", "\n") + "\n";
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
