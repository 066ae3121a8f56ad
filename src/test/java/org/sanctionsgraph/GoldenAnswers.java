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
 * The expected answers to a folder of examples: the one to {@code chain/answers.graphql}
 * is in {@code chain/answers.json}. With {@code -Dgolden=write} they are written instead
 * of compared; review the diff before you commit it.
 */
final class GoldenAnswers {

	private static final boolean WRITE = "write".equals(System.getProperty("golden"));

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<HttpFile> files;

	private final Path requests;

	private final Path answers;

	GoldenAnswers(Path requests, Path answers) {
		this.requests = requests;
		this.files = HttpFile.in(requests);
		this.answers = answers;
	}

	/**
	 * {@return one test for each request, and those that no query, title or answer lacks
	 * its request}
	 */
	Stream<DynamicNode> testsAt(URI server) {
		Stream<DynamicNode> containers = this.files.stream()
			.map((file) -> DynamicContainer.dynamicContainer(file.name(),
					file.requests().stream().map((request) -> test(file, request, server))));
		return Stream
			.concat(Stream.of(DynamicTest.dynamicTest("every answer has one request", this::everyAnswerHasOneRequest),
					DynamicTest.dynamicTest("every query has one request", this::everyQueryHasOneRequest),
					DynamicTest.dynamicTest("every query begins with its title", this::everyQueryBeginsWithItsTitle)),
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
		assertThat(requests().count()).isEqualTo(asked.size());
	}

	private void everyQueryHasOneRequest() throws IOException {
		try (Stream<Path> found = Files.walk(this.requests)) {
			assertThat(found.filter((file) -> file.toString().endsWith(".graphql")))
				.containsExactlyInAnyOrderElementsOf(requests().map(ExampleRequest::query).toList());
		}
	}

	private void everyQueryBeginsWithItsTitle() {
		assertThat(requests()).allSatisfy(
				(request) -> assertThat(Files.readAllLines(request.query())).first().isEqualTo("# " + request.title()));
	}

	private Stream<ExampleRequest> requests() {
		return this.files.stream().flatMap((file) -> file.requests().stream());
	}

	private Path golden(HttpFile file, ExampleRequest request) {
		return this.answers.resolve(file.name()).resolve(request.name() + ".json");
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
