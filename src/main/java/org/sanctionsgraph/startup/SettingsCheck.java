package org.sanctionsgraph.startup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.sanctionsgraph.kernel.StartRefusedException;
import org.sanctionsgraph.suggestion.Suggestions;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Refuses to start with settings that do not exist, or whose values cannot be used. */
class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		List<String> problems = Stream.concat(unknown(environment), wrong(environment)).distinct().toList();
		if (!problems.isEmpty()) {
			throw new StartRefusedException(String.join("\n", problems),
					"Correct what is named, or leave it out for the default.");
		}
	}

	private static Stream<String> unknown(ConfigurableEnvironment environment) {
		return environment.getPropertySources()
			.stream()
			.flatMap((source) -> (source instanceof EnumerablePropertySource<?> names) ? unknown(names)
					: Stream.empty());
	}

	/**
	 * Orchestrators set variables of the environment that begin with the name of the
	 * application, such as {@code SANCTIONS_GRAPH_PORT}.
	 */
	private static Stream<String> unknown(EnumerablePropertySource<?> source) {
		boolean shared = source.getName().endsWith(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		return Arrays.stream(source.getPropertyNames())
			.filter((name) -> KnownSettings.isMeant(name) && !KnownSettings.has(name))
			.filter((name) -> !shared || !nearest(name).isEmpty())
			.map((name) -> "There is no setting '%s'%s".formatted(name, question(nearest(name))));
	}

	private static List<String> nearest(String name) {
		String own = name.substring(Math.min(name.length(), KnownSettings.PREFIX.length())).replace('_', '.');
		return Suggestions.nearest(own, KnownSettings.all().keySet()).stream().limit(1).toList();
	}

	private static String question(List<String> nearest) {
		String question = Suggestions.question(nearest.stream().map(KnownSettings.PREFIX::concat).toList());
		return question.isEmpty() ? "." : question;
	}

	private static Stream<String> wrong(ConfigurableEnvironment environment) {
		Stream<String> own = KnownSettings.all()
			.entrySet()
			.stream()
			.flatMap((known) -> wrong(KnownSettings.PREFIX + known.getKey(), known.getValue(), environment));
		return Stream.concat(own, wrong("spring.datasource.url", Expected.DATABASE, environment));
	}

	/** Values are not repeated, since addresses may contain passwords. */
	private static Stream<String> wrong(String name, Expected expected, ConfigurableEnvironment environment) {
		String value = environment.getProperty(name);
		return (value == null || expected.fits(value)) ? Stream.empty()
				: Stream.of("%s is to be %s.".formatted(name, expected.description()));
	}

}
