package org.sanctionsgraph;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The application carries the full texts of its licences. */
class LicenceTests {

	@ParameterizedTest
	@CsvSource({ "LICENSE, Version 2.0, END OF TERMS AND CONDITIONS",
			"LICENSE-records, Attribution 4.0 International, Section 8 -- Interpretation." })
	void areBesideTheClasses(String file, String title, String end) throws IOException, URISyntaxException {
		Path classes = Path.of(SanctionsGraph.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		assertThat(classes.resolve("META-INF").resolve(file)).content().contains(title, end);
	}

}
