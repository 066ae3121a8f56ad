package org.sanctionsgraph.imports;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A made-up list in the shape of OFAC's becomes records that are in order. */
class OfacImportTests {

	private static Imported imported;

	@BeforeAll
	static void readTheList(@TempDir Path folder) {
		imported = Imported.ofac(folder.resolve("records"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			example-shipping-llc-7001 | /kind | "ENTITY"
			penguin-pat-7002 | /kind | "PERSON"
			ice-queen-7004 | /kind | "VESSEL"
			ln-ice-7005 | /kind | "AIRCRAFT"
			penguin-pat-7002 | /birthDate | "1978-09-04"
			penguin-pat-7002 | /countries | ["NO"]
			penguin-pat-7002 | /positions | [{"key":"minister-of-ice","title":"Minister of Ice"}]
			penguin-pat-7002 | /evidence | [{"source":"ofac-sdn-2021-05-02","locator":"entry 7002"}]
			penguin-pam-7003 | /identifiers | [{"scheme":"OFAC_UID","value":"7003"}]
			ice-queen-7004 | /countries | ["NO"]
			ice-queen-7004 | /identifiers/1 | {"scheme":"CALL_SIGN","value":"LAIC7"}
			ice-queen-7004 | /identifiers/2 | {"scheme":"IMO","value":"9074729"}
			example-shipping-llc-7001 | /identifiers/1 | {"scheme":"TAX_NUMBER_RU","value":"7700000001"}
			example-shipping-llc-7001 | /identifiers/3/value | "EXMPRUMM"
			ofac-ice1 | /kind | "PROGRAMME"
			ofac-ice1 | /programmeKeys | [{"value":"ICE1"}]
			ofac-ice1 | /jurisdiction | "united-states"
			ofac-ice1-2021-05-02 | /listedOnOrBefore | "2021-05-02"
			ofac-ice1-2021-05-02 | /imposedBy | ["ofac"]
			ofac-ice1-2021-05-02 | /authorities | ["ofac-ice1"]
			ofac-ice1-2021-05-02 | /provisions | ["UNSPECIFIED"]
			ofac-sdn-2021-05-02 | /publishedOn | "2021-05-02"
			""")
	void takesOverWhatTheListSays(String record, String place, String value) {
		assertThat(imported.at(record, place)).isEqualTo(value);
	}

	@Test
	void aMeasureIsAProgramme() {
		assertThat(imported.at("ofac-ice1-2021-05-02", "/designations")).isEqualTo("""
				[{"target":"example-shipping-llc-7001"},{"target":"penguin-pat-7002"},{"target":"ice-queen-7004"}]""");
		assertThat(imported.at("ofac-snow-eo1-2021-05-02", "/designations")).contains("penguin-pat-7002",
				"ln-ice-7005");
		assertThat(imported.at("ofac-ice1-2021-05-02", "/announcedOn")).isEmpty();
	}

	@Test
	void namesAreThoseOfBothFilesEachOnce() {
		assertThat(imported.at("example-shipping-llc-7001", "/names")).isEqualTo("""
				[{"value":"EXAMPLE SHIPPING LLC","kind":"PREFERRED"},\
				{"value":"EXAMPLE LINES","kind":"ALIAS","sources":["ofac-alt-2021-05-02"],"locator":"alias 1"},\
				{"value":"ICE SHIPPING","kind":"PREVIOUS","sources":["ofac-alt-2021-05-02"],"locator":"alias 2"}]""");
		assertThat(imported.at("penguin-pat-7002", "/names")).isEqualTo("""
				[{"value":"PENGUIN, Pat","kind":"PREFERRED"},{"value":"PAT","kind":"ALIAS"},\
				{"value":"PENGUIN, Patrick","kind":"ALIAS","sources":["ofac-alt-2021-05-02"],"locator":"alias 3"}]""");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			individual, remarks: DOB, 'there are several, of which a record has one', 2
			aircraft, remarks: DOB, cannot be read for certain, 1
			individual, remarks: nationality, cannot be read for certain, 1
			individual, remarks: National ID No., cannot be read for certain, 1
			individual, remarks: POB, records have no place for it, 1
			individual, title, cannot be read for certain, 1
			identifier, PASSPORT_NO, several actors have it, 2
			entity, remarks: Linked To:, records have no place for it, 1
			vessel, vessel owner, records have no place for it, 1
			alias, name, names what is no actor of the file, 1
			alias, remarks, records have no place for it, 1
			""")
	void countsWhatIsLeftOut(String schema, String property, String reason, int count) {
		assertThat(imported.leftOut().replace("\"", "").lines())
			.contains("%s,%s,%s,%d".formatted(schema, property, reason, count));
	}

	@Test
	void declaresTheSchemesThatAreUsed() {
		assertThat(imported.records().dataset().identifierSchemes()).extracting((scheme) -> scheme.key())
			.containsExactlyInAnyOrder("OFAC_UID", "TAX_NUMBER_RU", "DUNS", "SWIFT_BIC", "IMO", "MMSI", "CALL_SIGN",
					"SERIAL_NUMBER");
	}

}
