package org.sanctionsgraph.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsgraph.tables.Column;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The columns of each export are documented, in their order. */
class ExportColumnsTests {

	private static final Path PAGE = Path.of("src/docs/exports.md");

	private static final Pattern ROW = Pattern.compile("^\\| (`.*?) \\|", Pattern.MULTILINE);

	private static final Pattern NAME = Pattern.compile("`([^`]+)`");

	@ParameterizedTest
	@MethodSource("exports")
	void areThoseOfThePage(Export export) throws IOException {
		String section = Files.readString(PAGE).split("\n### %s\n".formatted(export.name()))[1].split("\n###? ")[0];
		List<String> documented = ROW.matcher(section)
			.results()
			.flatMap((row) -> NAME.matcher(row.group(1)).results())
			.map((name) -> name.group(1))
			.toList();
		assertThat(export.columns()).extracting(Column::name).isEqualTo(documented).doesNotHaveDuplicates();
	}

	@Test
	void everyExportHasItsAddressOnThePage() throws IOException {
		List<String> addresses = Pattern.compile("^\\| `/export/(\\w+)\\.csv`", Pattern.MULTILINE)
			.matcher(Files.readString(PAGE))
			.results()
			.map((MatchResult address) -> address.group(1))
			.toList();
		assertThat(exports()).extracting(Export::name).containsExactlyInAnyOrderElementsOf(addresses).hasSize(10);
	}

	static List<Export> exports() throws IOException {
		return new Exports(new PathMatchingResourcePatternResolver(), List.of(), true).all();
	}

}
