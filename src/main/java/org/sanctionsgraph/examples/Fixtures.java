package org.sanctionsgraph.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.releases.DatasetVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The fixtures of this application.
 *
 * @param version the version of the records to which the responses belong: the ones in
 * the application, whatever it serves
 * @param fixtures in the order of the examples
 */
record Fixtures(String version, List<Fixture> fixtures) {

	private static final RecordFolder RECORDS = new RecordFolder("classpath:records");

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * {@return every example with its expected response}
	 */
	static Fixtures read(ResourcePatternResolver resources) throws IOException {
		List<Fixture> fixtures = new Examples(resources).byTheme()
			.entrySet()
			.stream()
			.flatMap((theme) -> theme.getValue()
				.stream()
				.map((example) -> fixture(theme.getKey(), example, expected(resources, theme.getKey(), example))))
			.toList();
		return new Fixtures(DatasetVersion.of(RECORDS.files()), fixtures);
	}

	private static Fixture fixture(String theme, Example example, JsonNode expected) {
		String question = example.query().lines().findFirst().orElseThrow().replaceFirst("^# *", "");
		String variables = Objects.requireNonNullElse(example.variables(), "{}");
		return new Fixture(theme, example.name(), question, operation(example.query()), example.query(),
				JSON.readTree(variables), expected.path("status").asInt(), expected.path("body"));
	}

	private static JsonNode expected(ResourcePatternResolver resources, String theme, Example example) {
		String file = "%s%s/%s.json".formatted(Examples.FOLDER, theme, example.name());
		try (InputStream text = resources.getResource(file).getInputStream()) {
			return JSON.readTree(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String operation(String document) {
		return Parser.parse(document).getFirstDefinitionOfType(OperationDefinition.class).orElseThrow().getName();
	}

}
