package org.sanctionsgraph.commands;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.records.InvalidRecordsException;
import org.sanctionsgraph.records.RecordSet;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Checks a record folder and ends, without serving: {@code --validate}. With
 * {@code --strict}, records that nothing uses are refused too.
 */
public final class ValidateCommand {

	private static final String OPTION = "--validate";

	private static final String STRICT = "--strict";

	private ValidateCommand() {
	}

	/**
	 * {@return whether the command line requests it}
	 */
	public static boolean asked(String... arguments) {
		return List.of(arguments).contains(OPTION);
	}

	/**
	 * {@return 0 if the records can be loaded, else 1, with all problems on standard
	 * error}
	 */
	public static int run(String... arguments) {
		return read(arguments, (records) -> System.out.printf("%d record files are valid; dataset version %s%n",
				records.documents().size(), records.version()));
	}

	/**
	 * Reads the records that the settings name, and passes them on if they are valid.
	 */
	static int read(String[] arguments, Consumer<RecordSet> command) {
		return read(arguments, (folder, records) -> {
			command.accept(records);
			return List.of(arguments).contains(STRICT)
					? refused(Stream.concat(Orphans.of(records).stream(), Gaps.of(records).stream()).toList()) : 0;
		});
	}

	/**
	 * {@return what a command returns that also needs to know the folder; 1 if its
	 * records are not valid}
	 */
	static int read(String[] arguments, ToIntBiFunction<RecordFolder, RecordSet> command) {
		SpringApplicationBuilder settings = new SpringApplicationBuilder(Settings.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.bannerMode(Banner.Mode.OFF);
		try (ConfigurableApplicationContext context = settings.run(arguments)) {
			String location = context.getEnvironment().getProperty(RecordSet.LOCATION, "classpath:records");
			return command.applyAsInt(new RecordFolder(location), RecordSet.read(location));
		}
		catch (InvalidRecordsException ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
	}

	private static int refused(List<Problem> problems) {
		problems.forEach(System.err::println);
		return problems.isEmpty() ? 0 : 1;
	}

	/** Only the settings: environment, system properties, application.properties. */
	static class Settings {

	}

}
