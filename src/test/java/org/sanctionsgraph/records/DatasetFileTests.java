package org.sanctionsgraph.records;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.records.DatasetFile.Scheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The address of an identifier or citation. */
class DatasetFileTests {

	private static final List<Scheme> SCHEMES = List.of(
			new Scheme("LIST", "A list", List.of(), null, "https://example.org/{value}?n={value}", null),
			new Scheme("PAPER", "On paper", List.of(), null, null, null));

	@ParameterizedTest
	@CsvSource({ "LIST,7,,https://example.org/7?n=7", "LIST,a b/c,,https://example.org/a%20b%2Fc?n=a%20b%2Fc",
			"LIST,7,https://other.example,https://other.example", "PAPER,7,,", "UNKNOWN,7,,",
			"PAPER,7,https://other.example,https://other.example" })
	void isTheOneGivenOrElseThatOfTheScheme(String scheme, String value, @Nullable String given,
			@Nullable String expected) {
		assertThat(new DatasetFile("", null, null, List.of(), SCHEMES, List.of()).identifierUrl(scheme, value, given))
			.isEqualTo(expected);
		assertThat(new DatasetFile("", null, null, List.of(), List.of(), SCHEMES).citationUrl(scheme, value, given))
			.isEqualTo(expected);
	}

}
