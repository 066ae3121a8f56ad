package org.sanctionsgraph;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.commands.ReleaseCommand;
import org.sanctionsgraph.loading.RecordLoader;
import org.sanctionsgraph.loading.Startup;
import org.sanctionsgraph.records.RecordFolders;
import tools.jackson.databind.JsonNode;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Records that have not been released, and then are while they are served. */
class UnreleasedTests {

	private static final String DATASET = "{dataset{version,previous,publishedOn,changes}}";

	@TempDir
	private Path folder;

	@Test
	void areSaidToBeAndNoLongerOnceTheyAreReleased() throws IOException {
		RecordFolders.small(this.folder);
		try (ConfigurableApplicationContext instance = Startup.inMemory("unreleased").start(this.folder)) {
			Endpoint api = new Endpoint(
					instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			JsonNode before = api.data(DATASET).at("/dataset");
			assertThat(before.at("/publishedOn").isNull()).isTrue();
			assertThat(before.at("/previous").isNull()).isTrue();
			assertThat(before.at("/changes").isNull()).isTrue();
			String message = api.ask("{ recordChanges(since: \"0\") { totalCount } }")
				.at("/errors/0/message")
				.asString();
			assertThat(message).contains("is '0', but no version has been released");
			String tag = tag(get(api));
			assertThat(get(api, "If-None-Match", tag).statusCode()).isEqualTo(304);
			ReleaseCommand.run("--sanctions-graph.records=" + this.folder);
			instance.getBean(RecordLoader.class).load(false);
			JsonNode after = api.data(DATASET).at("/dataset");
			assertThat(after.at("/version")).isEqualTo(before.at("/version"));
			assertThat(after.at("/publishedOn").isString()).isTrue();
			assertThat(after.at("/changes").isNull()).isTrue();
			assertThat(get(api, "If-None-Match", tag).statusCode()).isEqualTo(200);
			assertThat(Files.exists(this.folder.resolve("releases/%s.yaml".formatted(after.at("/version").asString()))))
				.isTrue();
		}
	}

	private static HttpResponse<String> get(Endpoint api, String... headers) {
		return api.get("/graphql?query=" + DATASET.replace("{", "%7B").replace("}", "%7D"), headers);
	}

	private static String tag(HttpResponse<String> response) {
		return response.headers().firstValue("ETag").orElseThrow();
	}

}
