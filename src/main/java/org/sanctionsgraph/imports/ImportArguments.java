package org.sanctionsgraph.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.drafts.TextLengths;
import org.sanctionsgraph.script.CleanText;
import org.sanctionsgraph.suggestion.Suggestions;

/**
 * What the command line says about an import.
 *
 * @param values the value of each argument that is there
 */
record ImportArguments(Map<ImportOption, String> values) {

	private static final Pattern ADDRESS = Pattern
		.compile("https?://[A-Za-z0-9][A-Za-z0-9.:-]*(/[!-~&&[^\"<>\\\\^`{|}]]*)?");

	/**
	 * {@return the arguments} Throws an {@link ImportRefused} if there is another, or one
	 * without a value.
	 */
	static ImportArguments of(String... arguments) {
		Map<ImportOption, String> values = new EnumMap<>(ImportOption.class);
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			if (parts.length < 2 || CleanText.isBlank(parts[1])) {
				throw new ImportRefused("'%s' has no value; write %s=...".formatted(argument, option(parts[0]).text()));
			}
			if (values.putIfAbsent(option(parts[0]), parts[1]) != null) {
				throw new ImportRefused("%s is there twice; import one file at a time".formatted(parts[0]));
			}
		}
		return new ImportArguments(values);
	}

	/**
	 * {@return the value of an argument, if it is there}
	 */
	Optional<String> text(ImportOption option) {
		return Optional.ofNullable(this.values.get(option));
	}

	/**
	 * {@return the clean value of an argument, if it is there} Throws an
	 * {@link ImportRefused} if it is too long for a record.
	 */
	Optional<String> shortText(ImportOption option) {
		return text(option).map(CleanText::of).map((text) -> {
			if (!TextLengths.permitText(text)) {
				throw new ImportRefused("%s has more than 250 characters; shorten it".formatted(option.text()));
			}
			return text;
		});
	}

	/**
	 * {@return the value of an argument that must be there}
	 * @param meaning what to write, and why
	 */
	String required(ImportOption option, String meaning) {
		return text(option).orElseThrow(
				() -> new ImportRefused("%s is missing; write %s=%s".formatted(option.text(), option.text(), meaning)));
	}

	/**
	 * {@return a file that is there}
	 */
	Path file(ImportOption option) {
		Path file = Path.of(required(option, "sdn.csv or entities.ftm.json, the file to import"));
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new ImportRefused(
					"%s names %s, which is no file that can be read; correct the path".formatted(option.text(), file));
		}
		return file;
	}

	/**
	 * {@return the day of the file, if it is told}
	 */
	Optional<LocalDate> day() {
		return text(ImportOption.DAY).map((text) -> {
			try {
				return past(LocalDate.parse(text));
			}
			catch (DateTimeException ex) {
				throw new ImportRefused(
						"--day is '%s', which is no day; write it as in --day=2021-07-15".formatted(text));
			}
		});
	}

	/**
	 * {@return the address of the file, if it is told}
	 */
	Optional<String> url() {
		return text(ImportOption.URL).map((text) -> {
			if (!ADDRESS.matcher(text).matches()) {
				throw new ImportRefused(
						"--url is '%s'; write an absolute address, such as --url=https://example.org/list"
							.formatted(text));
			}
			return text;
		});
	}

	/** Somewhere on earth it is tomorrow already. */
	private static LocalDate past(LocalDate day) {
		if (day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
			throw new ImportRefused(
					"--day is %s, which is to come; write the day on which the file was published".formatted(day));
		}
		return day;
	}

	private static ImportOption option(String name) {
		return Arrays.stream(ImportOption.values())
			.filter((option) -> option.text().equals(name))
			.findFirst()
			.orElseThrow(() -> new ImportRefused("'%s' is no argument of --import; there are %s%s".formatted(name,
					String.join(", ", ImportOption.texts()),
					Suggestions.question(Suggestions.nearest(name, ImportOption.texts())))));
	}

}
