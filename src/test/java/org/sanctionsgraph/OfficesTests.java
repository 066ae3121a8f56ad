package org.sanctionsgraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of offices show what is known to be held on a day, and on demand the rest. */
@SpringBootTest
@AutoConfigureGraphQlTester
class OfficesTests {

	private static final String OFFICES = """
			id all: officeHolders { id status(asOf: "%1$s") attested { from until } from until title }
			held: officeHolders(asOf: "%1$s") { id title }
			more: officeHolders(asOf: "%1$s", includeUnknown: true) { id }""";

	@Autowired
	private GraphQlTester graphQl;

	@RepeatedTest(20)
	void aListShowsWhatItsStatusSays(RepetitionInfo repetition) {
		RandomGenerator random = new Random(repetition.getCurrentRepetition());
		LocalDate day = LocalDate.parse("2014-01-01").plusDays(random.nextInt(4700));
		List<Map<String, Object>> bodies = WholeLists.read(this.graphQl, "actors", OFFICES.formatted(day));
		assertThat(bodies).isNotEmpty().allSatisfy((body) -> {
			assertThat(ids(body, "held")).isEqualTo(withStatus(body, "HELD"));
			assertThat(ids(body, "more")).isEqualTo(withStatus(body, "HELD|UNKNOWN"));
		});
	}

	@ParameterizedTest
	@CsvSource({ "us-state, Secretary of State, 2020-07-09, mike-pompeo", "us-state, Secretary of State, 2021-01-20, ",
			"us-state, Secretary of State, 2021-03-22, antony-blinken",
			"us-state, Secretary of State, 2025-03-14, marco-rubio", "us-state, Secretary of State, 2026-11-27, ",
			"united-states, President, 2020-07-09, donald-trump", "united-states, President, 2021-01-20, joe-biden",
			"united-states, President, 2025-01-20, donald-trump",
			"us-commerce, Secretary of Commerce, 2019-10-07, wilbur-ross",
			"us-commerce, Secretary of Commerce, 2021-07-09, gina-raimondo",
			"xuar-party-committee, Party Secretary, 2021-12-24, chen-quanguo",
			"xuar-party-committee, Party Secretary, 2021-12-25, ma-xingrui",
			"gac, Minister of Foreign Affairs, 2021-03-22, marc-garneau" })
	void aSingleOfficeHasOneHolderAtMost(String body, String title, String day, String holder) {
		List<String> held = this.graphQl.document("""
				query ($body: ID!, $day: Date) {
				  actor(id: $body) { officeHolders(asOf: $day) { title holder { id } } } }""")
			.variable("body", body)
			.variable("day", day)
			.execute()
			.path("actor.officeHolders")
			.entityList(JsonNode.class)
			.get()
			.stream()
			.filter((office) -> office.path("title").asString("").equals(title))
			.map((office) -> office.at("/holder/id").asString(""))
			.toList();
		assertThat(held).isEqualTo(Stream.ofNullable(holder).toList());
	}

	@ParameterizedTest
	@CsvSource({ "marco-rubio, 2010-12-31, NOT_YET", "marco-rubio, 2011-01-31, HELD", "marco-rubio, 2019-04-03, HELD",
			"marco-rubio, 2025-01-20, HELD", "marco-rubio, 2025-01-21, ENDED", "pat-toomey, 2023-01-02, HELD",
			"pat-toomey, 2023-01-03, ENDED", "ted-cruz, 2012-12-31, NOT_YET", "ted-cruz, 2013-01-03, HELD",
			"ted-cruz, 2026-06-15, HELD", "ted-cruz, 2026-06-16, UNKNOWN", "chen-quanguo, 2011-08-24, NOT_YET",
			"chen-quanguo, 2011-08-25, HELD", "chen-quanguo, 2016-08-28, ENDED", "huo-liujun, 2020-07-10, UNKNOWN" })
	void anOfficeIsKnownForTheDaysOnWhichItIsAttested(String holder, String day, String status) {
		this.graphQl.document("""
				query ($holder: ID!, $day: Date) { actor(id: $holder) { positions { status(asOf: $day) } } }""")
			.variable("holder", holder)
			.variable("day", day)
			.execute()
			.path("actor.positions[0].status")
			.entity(String.class)
			.isEqualTo(status);
	}

	private static List<Object> ids(Map<String, Object> body, String field) {
		return WholeLists.<Map<String, Object>>list(body, field).stream().map((office) -> office.get("id")).toList();
	}

	private static List<Object> withStatus(Map<String, Object> body, String statuses) {
		return WholeLists.<Map<String, Object>>list(body, "all")
			.stream()
			.filter((office) -> ((String) office.get("status")).matches(statuses))
			.map((office) -> office.get("id"))
			.toList();
	}

}
