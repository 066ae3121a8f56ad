package org.sanctionsgraph.examples;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each example is served with the response that it is known to get. */
@EngineTest
class FixturesTests {

	private static final Path EXPECTED = Path.of("src/test/resources/golden");

	@Autowired
	private Endpoint api;

	@Test
	void areTheExamplesWithTheirExpectedResponses() throws IOException {
		JsonNode fixtures = json(fetch()).path("fixtures");
		assertThat(fixtures.valueStream()).isNotEmpty().allSatisfy((fixture) -> {
			JsonNode expected = json(Files.readString(EXPECTED.resolve(file(fixture))));
			assertThat(fixture.path("status")).isEqualTo(expected.path("status"));
			assertThat(fixture.path("response")).isEqualTo(expected.path("body"));
			assertThat(fixture.path("document").asString()).startsWith("# " + fixture.path("question").asString())
				.contains("query " + fixture.path("operationName").asString());
		});
		try (Stream<Path> expected = Files.walk(EXPECTED).filter(Files::isRegularFile)) {
			assertThat(fixtures.valueStream().map(FixturesTests::file))
				.containsExactlyInAnyOrderElementsOf(expected.map(EXPECTED::relativize).map(Path::toString).toList());
		}
	}

	@Test
	void haveNamesThatTellThemApart() {
		List<String> names = json(fetch()).path("fixtures").findValuesAsString("operationName");
		assertThat(names).doesNotHaveDuplicates();
	}

	@Test
	void answerTheirRequests() {
		JsonNode fixture = json(fetch()).path("fixtures")
			.valueStream()
			.filter((one) -> one.path("operationName").asString().equals("OnADay"))
			.findFirst()
			.orElseThrow();
		assertThat(fixture.path("variables").path("day").asString()).isEqualTo("2020-07-15");
		Endpoint.Answer answer = this.api
			.post(json("{}").asObject().setAll(fixture.asObject()).set("query", fixture.path("document")).toString());
		assertThat(answer.at("/data")).isEqualTo(fixture.at("/response/data"));
	}

	@Test
	void nameTheVersionOfTheRecordsTheyBelongTo() {
		assertThat(json(fetch()).path("version").asString())
			.isEqualTo(this.api.ask("{ dataset { version } }").at("/data/dataset/version").asString());
	}

	@Test
	void areCachedByAnyoneAndCompressed() {
		HttpResponse<String> response = this.api.get("/fixtures.json", "Accept-Encoding", "gzip");
		assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=60, public");
		assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
		String tag = response.headers().firstValue("ETag").orElseThrow();
		assertThat(this.api.get("/fixtures.json", "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	private String fetch() {
		return this.api.get("/fixtures.json").body();
	}

	private static String file(JsonNode fixture) {
		return "%s/%s.json".formatted(fixture.path("theme").asString(), fixture.path("name").asString());
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

	@Nested
	@TestPropertySource(properties = FixtureRoutes.SWITCH + "=false")
	class TurnedOff {

		@Autowired
		private Endpoint api;

		@Test
		void areNotServed() {
			assertThat(this.api.get("/fixtures.json").statusCode()).isEqualTo(404);
		}

	}

}
