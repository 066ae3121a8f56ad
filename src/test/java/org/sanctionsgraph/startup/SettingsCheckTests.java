package org.sanctionsgraph.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.SanctionsGraph;
import org.sanctionsgraph.kernel.StartRefusedException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Settings that do not exist, or whose values cannot be used, are told at the start. */
class SettingsCheckTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sanctions-graph.records                   | ''                | a folder
			sanctions-graph.replace                   | maybe             | true or false
			sanctions-graph.graphiql                  | ''                | true or false
			sanctions-graph.http.only-permitted       | 2                 | true or false
			sanctions-graph.limits.depth              | -1                | a whole number of at least 1
			sanctions-graph.limits.cost               | abc               | a whole number of at least 1
			sanctions-graph.limits.cost               | 99999999999       | a whole number of at least 1
			sanctions-graph.limits.cost-in-flight     | 0                 | a whole number of at least 1
			sanctions-graph.limits.fields             | ''                | a whole number of at least 1
			sanctions-graph.limits.aliases            | -1                | a whole number of at least 0
			sanctions-graph.limits.time               | -1s               | a duration of more than 0
			sanctions-graph.reload.interval           | 0s                | a duration of more than 0
			sanctions-graph.reload.interval           | ''                | a duration of more than 0
			sanctions-graph.reload.interval           | soon              | a duration of more than 0
			sanctions-graph.http.max-age              | -1s               | a duration of at least 0
			sanctions-graph.http.max-body             | 0B                | a size of at least 1B
			sanctions-graph.http.response-cache       | -1B               | a size of at least 0B
			sanctions-graph.record-cache              | much              | a size of at least 0B
			sanctions-graph.site                      | nonsense          | an address such as https://example.org
			sanctions-graph.site                      | javascript:a(1)   | an address such as https://example.org
			sanctions-graph.writer-url                | postgres://host/a | an address of JDBC
			spring.datasource.url                     | postgres://host/a | an address of JDBC
			spring.datasource.url                     | ''                | an address of JDBC
			""")
	void aValueThatCannotBeUsedIsToldWithWhatCan(String name, String value, String expected) {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> check(Map.of(name, value)))
			.withMessageStartingWith(name + " is to be ")
			.withMessageContaining(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sanctions-graph.limits.dept           | 'sanctions-graph.limits.depth'
			sanctions-graph.reload.tokn           | 'sanctions-graph.reload.token'
			sanctions-graph.http.maxbdy           | 'sanctions-graph.http.max-body'
			sanctions-graph.recrods               | 'sanctions-graph.records'
			""", quoteCharacter = '"')
	void aNameThatDoesNotExistIsToldWithTheNearest(String name, String nearest) {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> check(Map.of(name, "1")))
			.withMessage("There is no setting '%s'. Did you mean %s?".formatted(name, nearest));
	}

	@Test
	void allProblemsAreToldTogether() {
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> check(Map.of("sanctions-graph.x", "1", "sanctions-graph.limits.cost", "0")))
			.withMessage("There is no setting 'sanctions-graph.x'.\n"
					+ "sanctions-graph.limits.cost is to be a whole number of at least 1, such as 1000.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sanctions-graph.limits.costInFlight", "sanctions-graph.limits.cost_in_flight",
			"sanctionsgraph.limits.cost-in-flight", "sanctions-graph.writer-properties.socketTimeout",
			"sanctions-graph.reconciliation.allowed-origins[0]", "other.limits.dept" })
	void otherFormsOfNamesAreKnown(String name) {
		assertThatCode(() -> check(Map.of(name, "1"))).doesNotThrowAnyException();
	}

	@Test
	void variablesOfOrchestratorsAreNotTakenForSettings() {
		assertThatCode(() -> checkVariables("SANCTIONS_GRAPH_PORT", "SANCTIONS_GRAPH_SERVICE_HOST",
				"SANCTIONS_GRAPH_PORT_8080_TCP_ADDR", "SANCTIONS_GRAPH_LIMITS_COSTINFLIGHT",
				"SANCTIONSGRAPH_LIMITS_COST"))
			.doesNotThrowAnyException();
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> checkVariables("SANCTIONS_GRAPH_LIMITS_DEPT"))
			.withMessageContaining("Did you mean 'sanctions-graph.limits.depth'?");
	}

	@Test
	void everySettingOfTheApplicationIsKnown() throws Exception {
		Stream<String> files = Stream.of("application.properties", "application-postgresql.properties")
			.flatMap(SettingsCheckTests::names);
		assertThat(Stream.concat(files, components()).filter(KnownSettings::isMeant)).hasSizeGreaterThan(30)
			.allMatch(KnownSettings::has);
	}

	private static Stream<String> names(String file) {
		try {
			return PropertiesLoaderUtils.loadProperties(new ClassPathResource(file)).stringPropertyNames().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> components() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		return scanner.findCandidateComponents(SanctionsGraph.class.getPackageName())
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
			.flatMap((type) -> Arrays.stream(type.getRecordComponents())
				.map((component) -> type.getAnnotation(ConfigurationProperties.class).value() + "."
						+ DataObjectPropertyName.toDashedForm(component.getName())));
	}

	private static void check(Map<String, Object> settings) {
		check(new MapPropertySource("settings", settings));
	}

	private static void checkVariables(String... names) {
		check(new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
				Arrays.stream(names).collect(Collectors.toMap((name) -> name, (name) -> "15"))));
	}

	private static void check(MapPropertySource source) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().addFirst(source);
		GenericApplicationContext context = new GenericApplicationContext();
		context.setEnvironment(environment);
		new SettingsCheck().initialize(context);
	}

}
