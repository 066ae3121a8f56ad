package org.sanctionsgraph.imports;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Entities of FollowTheMoney become records that are in order. */
class MoneyImportTests {

	private static final String MEASURE = "office-of-ice-ice-order-1-2021-03-22";

	private static Imported imported;

	@BeforeAll
	static void readTheFile(@TempDir Path folder) {
		imported = Imported.entities(folder.resolve("records"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			nk-abc1 | /kind | "PERSON"
			nk-abc1 | /birthDate | "1978-09-04"
			nk-abc1 | /countries | ["NO"]
			nk-abc1 | /summary | "Minister of ice since May 2019."
			nk-abc1 | /identifiers/0 | {"scheme":"FTM_ID","value":"NK-Abc1"}
			nk-abc1 | /identifiers/1 | {"scheme":"WIKIDATA","value":"Q42"}
			nk-abc1 | /identifiers/2 | {"scheme":"PASSPORT_NO","value":"P0100"}
			nk-abc1 | /evidence/1/states | ["summary"]
			nk-abc1 | /positions/0/body | "ministry"
			nk-abc1 | /positions/0/evidence/0/setInAdvance | ["until"]
			snow-corp | /kind | "COMPANY"
			snow-corp | /relations/0 | {"kind":"OWNED_BY","other":"nk-abc1","role":"shareholder"}
			snow-corp | /relations/1 | {"kind":"PART_OF","other":"ministry","role":"branch"}
			snow-corp | /identifiers/1 | {"scheme":"LEI","value":"506700GE1G29325QX363"}
			snow-corp | /identifiers/2 | {"scheme":"CN_USCC","value":"91330000142916567N"}
			snow-corp | /identifiers/3 | {"scheme":"TICKER","value":"600000"}
			snow-corp | /identifiers/4 | {"scheme":"UN_SC","value":"QDe.1"}
			someone | /kind | "ENTITY"
			queen | /kind | "VESSEL"
			plane | /kind | "AIRCRAFT"
			office-of-ice | /kind | "ENTITY"
			united-states | /kind | "STATE"
			united-states-ice-order-1 | /programmeKeys | [{"value":"US-ICE1"}]
			entities-ftm-json-2026-07-15 | /licence | {"name":"CC0","permitsReuse":true}
			entities-ftm-json-2026-07-15 | /url | "https://ice.example/entities.ftm.json"
			""")
	void takesOverWhatTheEntitiesSay(String record, String place, String value) {
		assertThat(imported.at(record, place)).isEqualTo(value);
	}

	@Test
	void namesAreOfTheirKinds() {
		assertThat(imported.at("nk-abc1", "/names")).isEqualTo("""
				[{"value":"Pat Penguin","kind":"PREFERRED"},{"value":"Pat P. Penguin","kind":"ALIAS"},\
				{"value":"P. Penguin","kind":"ALIAS"},{"value":"Pat","kind":"ALIAS"},\
				{"value":"Pat Puffin","kind":"PREVIOUS"}]""");
	}

	@Test
	void aMeasureIsWhatABodyListedUnderAProgrammeOnADay() {
		assertThat(imported.at(MEASURE, "/announcedOn")).isEqualTo("\"2021-03-22\"");
		assertThat(imported.at(MEASURE, "/jurisdiction")).isEqualTo("\"united-states\"");
		assertThat(imported.at(MEASURE, "/imposedBy")).isEqualTo("[\"office-of-ice\"]");
		assertThat(imported.at(MEASURE, "/designations/0")).isEqualTo("""
				{"target":"nk-abc1","reason":"Melted ice until June 2030.",\
				"identifier":{"scheme":"N_OFFICE_OF_ICE","value":"17"},"from":"2021-03-21","until":"2030-01-01",\
				"evidence":[{"source":"entities-ftm-json-2026-07-15","setInAdvance":["until"]}]}""");
		assertThat(imported.at(MEASURE, "/designations/1")).isEqualTo("""
				{"target":"snow-corp","provisions":["UNSPECIFIED"],"reason":"Sold ice.",\
				"evidence":[{"source":"entities-ftm-json-2026-07-15"},\
				{"source":"entities-ftm-json-2026-07-15","states":["reason"]}]}""");
	}

	@Test
	void aTargetThatIsListedAnewIsInAFurtherMeasure() {
		assertThat(imported.at(MEASURE + "-2", "/designations"))
			.isEqualTo("[{\"target\":\"nk-abc1\",\"until\":\"2022-01-01\"}]");
	}

	@Test
	void whatHasNoListingDateWasListedOnOrBeforeADay() {
		assertThat(imported.at("ministry-of-ice-2020-02", "/listedOnOrBefore")).isEqualTo("\"2020-02\"");
		assertThat(imported.at("ministry-of-ice-2020-02", "/imposedBy")).isEqualTo("[\"ministry\"]");
		assertThat(imported.at("ministry-of-ice-2020-02", "/designations/0/from")).isEqualTo("\"2020-02\"");
		assertThat(imported.at("norway-no-snow-2026-07-15", "/listedOnOrBefore")).isEqualTo("\"2026-07-15\"");
		assertThat(imported.at("norway-no-snow-2026-07-15", "/imposedBy")).isEqualTo("[\"norway\"]");
	}

	@Test
	void aSanctionWhoseEndIsUncertainIsLeftOutAndARelationHasNoDays() {
		assertThat(imported.byId().keySet()).noneMatch((id) -> id.startsWith("office-of-doubt"));
		assertThat(imported.at("plane", "/relations")).isEqualTo("[{\"kind\":\"OWNED_BY\",\"other\":\"someone\"}]");
	}

	@Test
	void aSanctionThatBeginsAfterTheDayOfTheFileWasListedBefore() {
		assertThat(imported.at("office-of-hail-2026-07-15", "/listedOnOrBefore")).isEqualTo("\"2026-07-15\"");
		assertThat(imported.at("office-of-hail-2026-07-15", "/designations/0/from")).isEqualTo("\"2027-01-01\"");
	}

	@Test
	void unstorableCharactersAreBlanks() {
		assertThat(imported.at("norway-no-snow-2021-05", "/designations/0/reason")).isEqualTo("\"Bad end here.\"");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Sanction, endDate, cannot be read for certain, 1
			Sanction, endDate, 'is not a date, or comes after the day of the file', 1
			Sanction, '', cannot be read for certain, 2
			Ownership, endDate, cannot be read for certain, 1
			Ownership, startDate, cannot be read for certain, 1
			Sanction, authorityId, does not have the form that its scheme requires, 1
			Person, gender, records have no place for it, 1
			Person, nationality, 'is not the code of a country of today, of the EU or of the UN', 1
			Person, '', has no name, 1
			Company, leiCode, does not have the form that its scheme requires, 1
			identifier, REGISTRATION_NUMBER, several actors have it, 2
			Address, '', records have no place for it, 1
			Occupancy, status, records have no place for it, 1
			Ownership, percentage, records have no place for it, 1
			UnknownLink, '', records have no place for it, 1
			Family, '', names what is no actor of the file, 1
			Sanction, provisions, records have no place for it, 1
			Sanction, '', names what is no actor of the file, 1
			""")
	void countsWhatIsLeftOut(String schema, String property, String reason, int count) {
		assertThat(imported.leftOut().replace("\"", "").lines())
			.contains("%s,%s,%s,%d".formatted(schema, property, reason, count));
	}

}
