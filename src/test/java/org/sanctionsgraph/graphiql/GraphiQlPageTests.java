package org.sanctionsgraph.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.SchemaFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(ExamplesController.class)
class GraphiQlPageTests {

	private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"((?:_static|graphiql)/[^\"]+)\"");

	private static final Pattern IMPORT = Pattern.compile("from '\\./([^']+)'");

	@Autowired
	MockMvcTester browser;

	@Test
	void theRootLeadsToThePage() {
		assertThat(this.browser.get().uri("/")).hasStatus(302).hasRedirectedUrl("graphiql");
	}

	@Test
	void thePageHasOneAddress() {
		assertThat(this.browser.get().uri("/graphiql")).hasStatusOk().hasForwardedUrl("/graphiql/index.html");
		assertThat(this.browser.get().uri("/graphiql/?query={x}", "{a}")).hasStatus(302)
			.hasRedirectedUrl("../graphiql?query=%7Ba%7D");
	}

	@Test
	void everyLibraryThatThePageNamesIsServedHere() {
		assertThat(this.browser.get().uri("/graphiql/index.html")).hasStatusOk().bodyText().satisfies((page) -> {
			List<String> addresses = ADDRESS.matcher(page).results().map((found) -> found.group(1)).toList();
			assertThat(addresses).hasSize(8)
				.allSatisfy((address) -> assertThat(this.browser.get().uri("/" + address)).hasStatusOk());
		});
	}

	@Test
	void everyScriptThatAScriptImportsIsServedHere() throws IOException {
		assertThat(files("js")).isNotEmpty()
			.allSatisfy((script) -> assertThat(IMPORT.matcher(text(script)).results()).allSatisfy(
					(found) -> assertThat(this.browser.get().uri("/graphiql/" + found.group(1))).hasStatusOk()));
	}

	@Test
	void everyQueryOfThePageIsValid() throws IOException {
		GraphQLSchema schema = SchemaFiles.read();
		assertThat(files("graphql")).isNotEmpty()
			.allSatisfy((query) -> assertThat(
					ParseAndValidate.parseAndValidate(schema, ExecutionInput.newExecutionInput(text(query)).build())
						.getErrors())
				.isEmpty());
	}

	@Test
	void everyExampleIsServedAsItsFileHasIt() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("http-examples"))) {
			List<String> queries = files.filter((file) -> file.toString().endsWith(".graphql"))
				.map(GraphiQlPageTests::text)
				.toList();
			assertThat(this.browser.get().uri("/graphiql/examples")).bodyJson()
				.extractingPath("$.*[*].query")
				.asArray()
				.hasSizeGreaterThanOrEqualTo(40)
				.containsExactlyInAnyOrderElementsOf(queries);
		}
	}

	@Test
	void anExampleHasTheVariablesOfItsRequest() {
		assertThat(this.browser.get().uri("/graphiql/examples")).bodyJson()
			.extractingPath("$.time[0].variables")
			.isEqualTo("{\"day\":\"2020-07-15\"}");
	}

	@Test
	void themesAndExamplesAreInTheOrderOfTheirFiles() {
		assertThat(this.browser.get().uri("/graphiql/examples")).bodyJson()
			.extractingPath("$")
			.asMap()
			.satisfies((themes) -> assertThat(List.copyOf(themes.keySet())).isSorted().startsWith("actors"))
			.extractingByKey("paging", InstanceOfAssertFactories.LIST)
			.extracting("query", String.class)
			.satisfies((queries) -> assertThat(queries.subList(0, 2)).satisfiesExactly(
					(first) -> assertThat(first).contains("query FirstPage"),
					(second) -> assertThat(second).contains("query NextPage")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql/index.html", "/graphiql/examples", "/no-such-page" })
	void everyAnswerHasTheSecurityHeaders(String address) {
		assertThat(this.browser.get().uri(address)).headers()
			.hasValue("Referrer-Policy", "no-referrer")
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy).singleElement()
						.asString()
						.startsWith("default-src 'none'; script-src 'self';")
						.endsWith("frame-ancestors 'none'")
						.doesNotContain("http", "unsafe-eval"));
	}

	private static List<Path> files(String extension) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/static/graphiql"))) {
			return files.filter((file) -> file.toString().endsWith("." + extension)).toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Nested
	@TestPropertySource(properties = GraphiQlPage.SWITCH + "=false")
	class TurnedOff {

		@ParameterizedTest
		@ValueSource(strings = { "/", "/graphiql", "/graphiql/", "/graphiql/index.html", "/graphiql/boot.js",
				"/graphiql/examples" })
		void nothingOfThePageIsServed(String address) {
			assertThat(GraphiQlPageTests.this.browser.get().uri(address)).hasStatus(404);
		}

	}

}
