package org.sanctionsgraph.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.loading.Startup;
import org.sanctionsgraph.records.RecordFolders;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A text that no database stores is refused wherever a text is taken, by name. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
class UnstorableTextTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> TEXTS = List.of("a\0b", "\uD800", "a\uDC00b");

	private static EmbeddedPostgres server;

	private static List<ConfigurableApplicationContext> databases;

	@BeforeAll
	static void start(@TempDir Path folder) throws IOException {
		server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		Path small = RecordFolders.small(folder);
		databases = List.of(Startup.inMemory("unstorable").start(small),
				new Startup(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgresql", List.of())
					.start(small));
	}

	@AfterAll
	static void stop() throws IOException {
		databases.forEach(ConfigurableApplicationContext::close);
		server.close();
	}

	static Stream<TextArgument> arguments() {
		return TextArgument.all(schema()).stream();
	}

	private static GraphQLSchema schema() {
		return databases.getFirst().getBean(GraphQlSource.class).schema();
	}

	@Test
	void everyArgumentIsTried() {
		assertThat(arguments()).map(TextArgument::toString)
			.hasSizeGreaterThan(100)
			.anyMatch((argument) -> argument.endsWith("/measures(filter.targets[0])"))
			.anyMatch((argument) -> argument.endsWith("/actors(filter.identifier)"))
			.anyMatch((argument) -> argument.endsWith("/nodes(ids[0])"));
	}

	@ParameterizedTest
	@MethodSource("arguments")
	void isRefusedAsALiteral(TextArgument argument) {
		for (String text : TEXTS) {
			assertRefused(argument.document("query", argument.place().literal().apply(escaped(text))), Map.of());
			assertRefused(argument.document("query", argument.place().literal().apply(text)), Map.of());
		}
	}

	@ParameterizedTest
	@MethodSource("arguments")
	void isRefusedAsAVariable(TextArgument argument) {
		String document = argument.document("query($v: %s)".formatted(argument.type()), "$v");
		for (String text : TEXTS) {
			Answer answer = assertRefused(document, Map.of("v", argument.place().value().apply(text)));
			assertThat(answer.at("/errors/0/extensions/argument").asString())
				.isEqualTo(argument.place().path().replaceFirst("^\\w+", "v"));
		}
	}

	@Test
	void isRefusedAsADefault() {
		Answer answer = assertRefused("query($v: ID! = \"a\\u0000\") { actor(id: $v) { id } }", Map.of());
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("v");
	}

	@ParameterizedTest
	@ValueSource(strings = { "measures(first: $v) { totalCount }", "measures(filter: $v) { totalCount }",
			"measures(filter: { kinds: [$v] }) { totalCount }" })
	void isNotRepeatedWhereAnotherTypeIsRequired(String field) {
		for (String type : List.of("Int", "MeasureFilter", "MeasureKind!")) {
			assertRefused("query($v: %s) { %s }".formatted(type, field), Map.of("v", "\uD800"));
			assertRefused("query($v: %s) { %s }".formatted(type, field), Map.of("v", Map.of("\uD800", "\uD800")));
		}
	}

	private static Answer assertRefused(String document, Map<String, Object> variables) {
		String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
		List<Answer> answers = databases.stream()
			.map((database) -> new Endpoint(
					database.getEnvironment().getRequiredProperty("local.server.port", Integer.class)))
			.map((endpoint) -> endpoint.post(escaped(body)))
			.toList();
		assertThat(answers).as(document).extracting(Answer::code).containsOnly("BAD_REQUEST");
		assertThat(answers.getLast().json()).isEqualTo(answers.getFirst().json());
		return answers.getFirst();
	}

	private static String escaped(String text) {
		return text.replace("\0", "\\u0000").replace("\uD800", "\\uD800").replace("\uDC00", "\\uDC00");
	}

}
