package org.sanctionsgraph.offices;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.records.RecordSet;

import static org.assertj.core.api.Assertions.assertThat;

/** When offices are known to be held, by their dates and by what attests them. */
class TenuresTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void withNeitherDateAnOfficeIsHeldWhileItIsAttested() throws Exception {
		assertKnown(office("", "2020-03-01", "2020-05-02"), "2020-03-01", "2020-05-02", "2020-03-01", "2020-05-03",
				null);
	}

	@Test
	void withABeginningItIsHeldUntilItIsLastAttested() throws Exception {
		assertKnown(office("from: 2019-01-01", "2020-03-01", "2020-05-02"), "2020-03-01", "2020-05-02", "2019-01-01",
				"2020-05-03", null);
	}

	@Test
	void withABeginningThatNothingAttestsItIsHeldWhenItBegins() throws Exception {
		assertKnown(office("from: 2020-06", "2020-03-01", "2020-05-02"), null, null, "2020-06-01", "2020-07-01", null);
	}

	@Test
	void withAnEndItIsHeldSinceItIsFirstAttested() throws Exception {
		assertKnown(office("until: 2020-04-15", "2020-03-01", "2020-05-02"), "2020-03-01", "2020-03-01", "2020-03-01",
				"2020-04-15", "2020-04-15");
	}

	@Test
	void withAnEndBeforeWhichNothingAttestsItItIsNotKnownToBeHeld() throws Exception {
		assertKnown(office("until: 2020-02-15", "2020-03-01", "2020-05-02"), null, null, null, null, "2020-02-15");
	}

	@Test
	void withBothDatesItIsHeldBetweenThem() throws Exception {
		assertKnown(office("from: 2019-01-01\n    until: 2020-04", "2020-03-01", "2020-05-02"), "2020-03-01",
				"2020-03-01", "2019-01-01", "2020-04-30", "2020-04-30");
	}

	@Test
	void theOnlyHolderHoldsItUntilTheNextBegins() throws Exception {
		KnownTenure known = office("from: 2019-01-01", "2020-03-01", "2020-05-02", "from: 2021-07-01");
		assertKnown(known, "2020-03-01", "2020-05-02", "2019-01-01", "2021-07-01", "2021-07-01");
	}

	@Test
	void nobodyIsKnownToHoldItBetweenTwoHoldersWithoutDates() throws Exception {
		KnownTenure known = office("", "2020-03-01", "2020-05-02", "evidence: [{source: c, attestedOn: 2021-07-01}]");
		assertKnown(known, "2020-03-01", "2020-05-02", "2020-03-01", "2020-05-03", "2021-07-01");
	}

	@Test
	void anOfficeThatEndedOnAKnownDayIsNotCutByTheYearInWhichTheNextBegan() throws Exception {
		Tenures tenures = offices("from: 2019-01-01\n    until: 2020-08-28", "from: \"2020\"");
		assertThat(tenures.known("one.head").endedOn()).isEqualTo("2020-08-28");
		assertThat(tenures.known("one.head").heldUntil()).isEqualTo("2020-08-28");
		assertThat(tenures.known("two.head").possibleFrom()).isEqualTo("2020-08-28");
		assertThat(tenures.known("two.head").heldFrom()).isEqualTo("2020-08-28");
	}

	@Test
	void anEndInAYearIsCutByTheDayOnWhichTheNextBegan() throws Exception {
		Tenures tenures = offices("from: 2019-01-01\n    until: \"2020\"", "from: 2020-08-28");
		assertThat(tenures.known("one.head").endedOn()).isEqualTo("2020-08-28");
		assertThat(tenures.known("two.head").heldFrom()).isEqualTo("2020-08-28");
	}

	@Test
	void nobodyCanHoldItWhileAnotherDoes() throws Exception {
		Tenures tenures = offices("", "evidence: [{source: c, attestedOn: 2021-07-01}]");
		assertThat(tenures.known("one.head").possibleFrom()).isNull();
		assertThat(tenures.known("two.head").possibleFrom()).isEqualTo("2020-05-03");
	}

	@Test
	void whatIsClaimedOfThePastDoesNotAttestIt() throws Exception {
		KnownTenure known = office("""
				evidence: [{source: a}]
				    claims: [{property: title, value: Head, source: b}]""", "2020-03-01", "2020-05-02");
		assertKnown(known, "2020-03-01", "2020-03-01", "2020-03-01", "2020-03-02", null);
	}

	private static void assertKnown(KnownTenure known, @Nullable String... expected) {
		Stream<Object> values = Stream
			.of(known.attestedFrom(), known.attestedUntil(), known.heldFrom(), known.heldUntil(), known.endedOn())
			.map((value) -> Objects.requireNonNullElse(value, "-"));
		assertThat(values).map(Object::toString)
			.containsExactly(
					Stream.of(expected).map((value) -> Objects.requireNonNullElse(value, "-")).toArray(String[]::new));
	}

	private Tenures offices(String fields, String next) throws Exception {
		office(fields, "2020-03-01", "2020-05-02", next);
		return new Tenures(RecordSet.read(this.folder.toString()).documents());
	}

	/**
	 * An office, two sources with days that name it, and perhaps one who holds it next.
	 */
	private KnownTenure office(String fields, String first, String second, String... next) throws Exception {
		write("dataset.yaml", "licence: CC BY 4.0\n");
		source("a", first);
		source("b", second);
		source("c", LocalDate.parse(second).plusYears(2).toString());
		write("actors/body.yaml", actor("body", "STATE"));
		write("actors/one.yaml", holder("one", fields));
		for (String other : next) {
			write("actors/two.yaml", holder("two", other + "\n    claims: []"));
		}
		return new Tenures(RecordSet.read(this.folder.toString()).documents()).known("one.head");
	}

	private static String holder(String id, String fields) {
		return actor(id, "PERSON") + """
				positions:
				  - key: head
				    body: body
				    exclusive: true
				    title: Head
				    %s
				""".formatted(fields);
	}

	private static String actor(String id, String kind) {
		return """
				id: %1$s
				kind: %2$s
				names: [{value: %1$s, kind: PREFERRED}]
				evidence: [{source: a, setInAdvance: [from, until]}, {source: b, setInAdvance: [from, until]}]
				""".formatted(id, kind);
	}

	private void source(String id, String day) throws Exception {
		write("sources/%s.yaml".formatted(id), """
				id: %s
				title: Source
				publisher: Publisher
				publishedOn: %s
				language: en
				kind: NEWS
				""".formatted(id, day));
	}

	private void write(String file, String text) throws Exception {
		Path path = this.folder.resolve(file);
		Files.createDirectories(Objects.requireNonNull(path.getParent()));
		Files.writeString(path, text);
	}

}
