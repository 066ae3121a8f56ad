package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Of what OFAC remarks about an entry only what is certain is taken over. */
class OfacRemarksTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Passport P01/862 issued 17 Oct 1997 expires 01 Oct 2005 | PASSPORT | P01/862
			Passport P01 issued Jul 1997 | PASSPORT | P01
			Passport P01 (Norway) expires 2005 | PASSPORT_NO | P01
			Passport Booklet: A01 (Norway) | PASSPORT_NO | A01
			Passport #H01 | PASSPORT | H01
			Passport RL 0148105 | PASSPORT | RL 0148105
			National ID No. JMB 01 | ID_NUMBER | 01
			Commercial Registry Number CJ 3-102-285524 | REGISTRATION_NUMBER | CJ 3-102-285524
			Tax ID No. AABA 670850 Y | TAX_NUMBER | AABA 670850 Y
			V.A.T. Number BE 454,419,759 | VAT | BE 454,419,759
			SWIFT/BIC EXMPRUMM | SWIFT_BIC | EXMPRUMM
			Aircraft Tail Number LN-ICE | REGISTRATION_NUMBER | LN-ICE
			""")
	void aNumberIsTakenAlone(String remark, String scheme, String value) throws IOException {
		assertThat(identifiers(imported(remark)))
			.isEqualTo("{\"scheme\":\"%s\",\"value\":\"%s\"}".formatted(scheme, value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Passport P01 and Kuwaiti National ID No. 281020505755", "Passport P01, Diplomatic",
			"Matricula Mercantil No 405885 Bogota", "V.A.T. Number Goztepe V.D. 823 026 0248", "Passport P01 Norway",
			"Passport P01 issued in Oslo", "Passport P01 issued 17 Oct 1997 in Oslo", "Passport P01 (Norway) lost",
			"Public Registration Number 467323, Doc. 694710", "Passport UNKNOWN", "Registration ID 01/2 HRB 3",
			"Registration ID MAT 46-47 TOMO 460 L." })
	void whatHasFurtherWordsIsLeftOutAndCounted(String remark) throws IOException {
		Imported imported = imported(remark);
		assertThat(identifiers(imported)).isEmpty();
		assertThat(imported.leftOut()).contains("cannot be read for certain");
	}

	@ParameterizedTest
	@CsvSource({ "DOB 28 Feb 1965, 1965-02-28", "DOB Feb 1965, 1965-02", "DOB 1965, 1965",
			"DOB 1965; alt. DOB 1965, 1965", "DOB 29 Feb 2000, 2000-02-29" })
	void aDateOfBirthIsTakenIfThereIsOneOnly(String remark, String date) throws IOException {
		Imported imported = imported(remark);
		assertThat(imported.at("ice-7001", "/birthDate")).isEqualTo("\"%s\"".formatted(date));
		assertThat(imported.leftOut()).doesNotContain("DOB");
	}

	@ParameterizedTest
	@ValueSource(strings = { "31 Feb 1965", "29 Feb 1900", "31 Apr 1965", "00 Jan 1965", "32 Jan 1965", "0000", "-965",
			"+9650", "19650", "circa 1965", "1960 to 1965", "01 Foo 1965", "2999" })
	void aDateOfBirthThatIsNoneIsLeftOutAndCounted(String date) throws IOException {
		Imported imported = imported("DOB " + date);
		assertThat(imported.at("ice-7001", "/birthDate")).isEmpty();
		assertThat(imported.leftOut().replace("\"", "")).contains("remarks: DOB,cannot be read for certain,1");
	}

	@Test
	void twoDatesOfBirthAreLeftOut() throws IOException {
		assertThat(imported("DOB 1965; alt. DOB 1966").leftOut().replace("\"", ""))
			.contains("remarks: DOB,there are several, of which a record has one,2");
	}

	private static String identifiers(Imported imported) {
		return imported.at("ice-7001", "/identifiers/1");
	}

	private Imported imported(String remark) throws IOException {
		Path file = Files.writeString(this.folder.resolve("sdn.csv"),
				"7001,\"ICE\",\"individual\",\"ICE1\",,,,,,,,\"%s.\"\n".formatted(remark));
		Path into = this.folder.resolve("records");
		return Imported.of(into, "--import=" + file, "--into=" + into, "--day=2021-05-02");
	}

}
