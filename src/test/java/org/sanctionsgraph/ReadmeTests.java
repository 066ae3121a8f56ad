package org.sanctionsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsgraph.records.RecordSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README and the pages it links to show works as it is shown. */
@EngineTest
class ReadmeTests {

	private static final Path README = Path.of("README.md");

	private static final Path DOCS = Path.of("src/docs");

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");

	@Autowired
	private Endpoint api;

	@Test
	void itsQueriesAreAnswered() throws IOException {
		List<String> queries = blocks(README, "graphql");
		assertThat(queries).hasSize(3).allSatisfy((query) -> {
			Endpoint.Answer answer = this.api.ask(query);
			assertThat(answer.at("/errors").isMissingNode()).isTrue();
			assertThat(answer.at("/data").toString()).contains("\"2020-07-");
		});
	}

	@Test
	void itsRecordCanBeAdded(@TempDir Path folder) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/main/resources/records"), folder);
		int before = RecordSet.read(folder.toString()).documents().size();
		Files.writeString(folder.resolve("actors/example-bureau.yaml"),
				blocks(DOCS.resolve("curating.md"), "yaml").getFirst());
		assertThat(RecordSet.read(folder.toString()).documents()).hasSize(before + 1);
	}

	@Test
	void itsConfigurationOfCodeGenerationIsTheOneThatIsTried() throws IOException {
		JsonNode tried = json(Files.readString(Path.of("src/test/acceptance/codegen/codegen.json")));
		JsonNode shown = json(blocks(DOCS.resolve("front-end.md"), "json").getFirst());
		assertThat(shown.at("/generates/src~1gql~1/config")).isNotEmpty()
			.isEqualTo(tried.at("/generates/generated~1codegen-throwing~1/config"));
	}

	@Test
	void itsPossibleTypesAreThoseOfTheSchema() throws IOException {
		GraphQLSchema schema = SchemaFiles.read();
		JsonNode shown = json(blocks(DOCS.resolve("front-end.md"), "json").get(1));
		List<GraphQLInterfaceType> interfaces = schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLInterfaceType.class::isInstance)
			.map(GraphQLInterfaceType.class::cast)
			.toList();
		assertThat(shown.size()).isEqualTo(interfaces.size());
		assertThat(interfaces)
			.allSatisfy((type) -> assertThat(shown.path(type.getName()).valueStream()).extracting(JsonNode::asString)
				.containsExactlyInAnyOrderElementsOf(
						schema.getImplementations(type).stream().map(GraphQLNamedType::getName).toList()));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void linksResolve(Path page) throws IOException {
		LINK.matcher(Files.readString(page)).results().forEach((link) -> {
			Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
			assertThat(target).exists();
			if (link.group(2) != null) {
				assertThat(target).content().containsPattern(heading(link.group(2)));
			}
		});
	}

	static Stream<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(DOCS)) {
			return Stream.concat(Stream.of(README), docs.filter(Files::isRegularFile).toList().stream());
		}
	}

	/** A heading whose words the fragment has in lower case, joined by hyphens. */
	private static Pattern heading(String fragment) {
		return Pattern.compile("^#+ \\W*" + fragment.replace("-", "\\W+") + "\\W*$",
				Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

	private static List<String> blocks(Path page, String language) throws IOException {
		return Pattern.compile("```" + language + "\\n(.*?)\\n *```", Pattern.DOTALL)
			.matcher(Files.readString(page))
			.results()
			.map((block) -> block.group(1).stripIndent())
			.toList();
	}

}
