package org.sanctionsgraph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts over time and by other keys are those of the lists. */
@EngineTest
@AutoConfigureGraphQlTester
class StatisticsTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	@Autowired
	private Endpoint api;

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@CsvSource({ "DESIGNATIONS, JURISDICTION, 'designations(filter: { jurisdictions: [\"%s\"] }, asOf: \"%s\")'",
			"DESIGNATIONS, KIND, 'designations(filter: { targetKinds: [%s] }, asOf: \"%s\")'",
			"DESIGNATIONS, PROVISION, 'designations(filter: { provisions: [%s] }, asOf: \"%s\")'",
			"MEASURES, TOPIC, 'measures(filter: { topics: [\"%s\"] }, asOf: \"%s\")'",
			"MEASURES, KIND, 'measures(filter: { kinds: [%s] }, asOf: \"%s\")'" })
	void whatIsInForceIsWhatTheListSaysOnTheLastDayOfEachStep(String subject, String key, String list) {
		List<Row> rows = rows("of: %s, by: [%s, MONTH], count: IN_FORCE".formatted(subject, key));
		assertThat(rows).hasSizeGreaterThan(100);
		RandomGenerator random = new Random(13);
		for (int i = 0; i < 25; i++) {
			Row row = rows.get(random.nextInt(rows.size()));
			LocalDate end = YearMonth.parse(row.keys().get(1)).atEndOfMonth();
			LocalDate day = end.isAfter(TODAY) ? TODAY : end;
			assertThat(row.count()).as("%s", row).isEqualTo(total(list.formatted(row.keys().getFirst(), day)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "MEASURES, JURISDICTION, 'measures(filter: { jurisdictions: [\"%s\"], announced: %s })'",
			"MEASURES, PROVISION, 'measures(filter: { provisions: [%s], announced: %s })'",
			"RESPONSES, KIND, 'responses(filter: { kinds: [%s], occurred: %s })'",
			"RESPONSES, STANCE, 'responses(filter: { stances: [%s], occurred: %s })'" })
	void whatBeganIsWhatTheListSaysBetweenTheDaysOfAStep(String subject, String key, String list) {
		List<Row> rows = rows("of: %s, by: [QUARTER, %s]".formatted(subject, key));
		List<Row> quarters = rows.stream().filter((row) -> row.keys().getFirst().contains("Q")).toList();
		RandomGenerator random = new Random(14);
		for (int i = 0; i < 25; i++) {
			Row row = quarters.get(random.nextInt(quarters.size()));
			int quarter = Integer.parseInt(row.keys().getFirst().substring(6));
			YearMonth last = YearMonth.of(Integer.parseInt(row.keys().getFirst().substring(0, 4)), quarter * 3);
			String range = "{ from: \"%s\", until: \"%s\" }".formatted(last.minusMonths(2).atDay(1),
					last.atEndOfMonth());
			assertThat(row.count()).as("%s", row)
				.isEqualTo(total(list.formatted(row.keys().get(1), range)) - lessPrecise(rows, row));
		}
	}

	/** The list includes dates that may lie between the days. */
	private static int lessPrecise(List<Row> rows, Row row) {
		return rows.stream()
			.filter((other) -> other.keys().getFirst().equals(row.keys().getFirst().substring(0, 4)))
			.filter((other) -> other.keys().get(1).equals(row.keys().get(1)))
			.mapToInt(Row::count)
			.sum();
	}

	@ParameterizedTest
	@ValueSource(strings = { "STARTED", "ENDED" })
	void designationsAreCountedByYearAndCountryOfTheirTargets(String count) {
		Map<List<String>, Integer> expected = new HashMap<>();
		WholeLists.read(this.graphQl, "designations", "from until target { countries }").forEach((one) -> {
			String date = (String) one.get(count.equals("STARTED") ? "from" : "until");
			List<String> countries = WholeLists.list(WholeLists.object(one, "target"), "countries");
			if (date != null) {
				(countries.isEmpty() ? List.of("NONE") : countries)
					.forEach((country) -> expected.merge(List.of(date.substring(0, 4), country), 1, Integer::sum));
			}
		});
		Map<List<String>, Integer> counted = rows("of: DESIGNATIONS, by: [YEAR, COUNTRY], count: " + count).stream()
			.filter((row) -> row.count() > 0)
			.collect(Collectors.toMap(Row::keys, Row::count));
		assertThat(counted).isEqualTo(expected);
	}

	@Test
	void responsesOfNobodyHaveNoJurisdiction() {
		JsonNode statistics = statistics("of: RESPONSES, by: [JURISDICTION]");
		assertThat(statistics.at("/total").asInt()).isEqualTo(total("responses"));
		JsonNode last = statistics.at("/rows").valueStream().reduce((one, other) -> other).orElseThrow();
		assertThat(last.at("/keys/0").asString()).isEqualTo("NONE");
		assertThat(last.at("/labels/0").asString()).isEqualTo("None");
		assertThat(last.at("/zh/0").asString()).isEqualTo("无");
		assertThat(last.at("/count").asInt()).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "YEAR, 9999", "QUARTER, 9999-Q4", "MONTH, 9999-12" })
	void stepsEndWithTheLastYear(String step, String last) {
		assertThat(rows("of: MEASURES, by: [%s], from: \"9900-01-01\", until: \"9999-12-31\"".formatted(step))).last()
			.isEqualTo(new Row(List.of(last), List.of(last), 0));
	}

	@Test
	void stepsHaveNoGap() {
		List<String> months = rows("of: MEASURES, by: [MONTH], from: \"2019-11-15\", until: \"2021-02-03\"").stream()
			.map((row) -> row.keys().getFirst())
			.filter((key) -> key.length() == 7)
			.toList();
		assertThat(months).isEqualTo(Stream.iterate(YearMonth.of(2019, 11), (month) -> month.plusMonths(1))
			.limit(16)
			.map(YearMonth::toString)
			.toList());
		assertThat(rows("of: MEASURES, by: [YEAR], from: \"1990-01-01\", until: \"1991-12-31\"")).containsExactly(
				new Row(List.of("1990"), List.of("1990"), 0), new Row(List.of("1991"), List.of("1991"), 0));
	}

	@Test
	void datesLessPreciseThanTheStepHaveTheirOwnRows() {
		Map<String, Long> expected = WholeLists.read(this.graphQl, "measures", "announcedOn")
			.stream()
			.map((measure) -> (String) Objects.requireNonNull(measure.get("announcedOn")))
			.collect(Collectors.groupingBy((date) -> (date.length() < 7) ? date : date.substring(0, 7), TreeMap::new,
					Collectors.counting()));
		Map<String, Long> counted = rows("of: MEASURES, by: [MONTH]").stream()
			.filter((row) -> row.count() > 0)
			.collect(Collectors.toMap((row) -> row.keys().getFirst(), (row) -> (long) row.count()));
		assertThat(counted).isEqualTo(expected);
	}

	@Test
	void aRecordCountsOnceInTheTotal() {
		JsonNode byProvision = statistics("of: DESIGNATIONS, by: [PROVISION]");
		assertThat(byProvision.at("/total").asInt()).isEqualTo(total("designations"));
		assertThat(byProvision.at("/rows").valueStream().mapToInt((row) -> row.at("/count").asInt()).sum())
			.isGreaterThan(total("designations"));
		JsonNode all = statistics("of: DESIGNATIONS, by: []");
		assertThat(all.at("/rows/0/count").asInt()).isEqualTo(total("designations"));
		assertThat(all.at("/rows/0/keys")).isEmpty();
		JsonNode inForce = statistics("of: DESIGNATIONS, by: [YEAR], count: IN_FORCE, until: \"2025-12-31\"");
		long once = WholeLists.read(this.graphQl, "designations", "from until").stream().filter((one) -> {
			LocalDate from = new PartialDate((String) Objects.requireNonNull(one.get("from"))).firstDay();
			String until = (String) one.get("until");
			LocalDate end = (until == null) ? LocalDate.MAX : new PartialDate(until).lastDay();
			return Stream.iterate(2000, (year) -> year <= 2025, (year) -> year + 1)
				.map((year) -> LocalDate.of(year, 12, 31))
				.anyMatch((day) -> !from.isAfter(day) && end.isAfter(day));
		}).count();
		assertThat(inForce.at("/total").asLong()).isEqualTo(once);
	}

	@Test
	void whatIsInForceWithoutTimeIsInForceToday() {
		assertThat(statistics("of: DESIGNATIONS, by: [], count: IN_FORCE").at("/total").asInt())
			.isEqualTo(total("designations(asOf: \"%s\")".formatted(TODAY)));
		assertThat(statistics("of: MEASURES, by: [KIND], count: IN_FORCE, until: \"2021-03-22\"").at("/total").asInt())
			.isEqualTo(total("measures(asOf: \"2021-03-22\")"));
	}

	@Test
	void filtersAreThoseOfTheList() {
		assertThat(statistics("of: DESIGNATIONS, by: [YEAR], filter: { designations: { jurisdictions: [\"china\"] } }")
			.at("/total")
			.asInt()).isEqualTo(total("designations(filter: { jurisdictions: [\"china\"] })"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					of: RESPONSES, by: [YEAR], count: ENDED                                          | count
					of: RESPONSES, by: [PROVISION]                                                   | by[0]
					of: MEASURES, by: [YEAR, MONTH]                                                  | by[1]
					of: MEASURES, by: [KIND, KIND]                                                   | by[1]
					of: MEASURES, by: [KIND, TOPIC, YEAR]                                            | by
					of: MEASURES, by: [MONTH], from: "1800-01-01"                                    | by
					of: MEASURES, by: [YEAR], from: "2021-01-01", until: "2020-01-01"                | until
					of: MEASURES, by: [KIND], count: IN_FORCE, from: "2021-01-01"                    | from
					of: MEASURES, by: [YEAR], count: IN_FORCE, from: "2999-01-01"                    | from
					of: MEASURES, by: [YEAR], filter: { designations: { topics: [] } }               | filter.designations
					of: MEASURES, by: [YEAR], filter: { measures: { jurisdictions: ["US"] } }        | filter.measures.jurisdictions[0]
					""")
	void whatCannotBeCountedIsRefused(String arguments, String argument) {
		Answer answer = this.api.ask("{ statistics(%s) { total } }".formatted(arguments));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument);
		assertThat(answer.at("/data/statistics").isObject()).isFalse();
	}

	private int total(String list) {
		return this.api.ask("{ it: %s { totalCount } }".formatted(list)).at("/data/it/totalCount").asInt(-1);
	}

	private List<Row> rows(String arguments) {
		return statistics(arguments).at("/rows")
			.valueStream()
			.map((row) -> new Row(texts(row.at("/keys")), texts(row.at("/labels")), row.at("/count").asInt()))
			.toList();
	}

	private JsonNode statistics(String arguments) {
		Answer answer = this.api
			.ask("{ it: statistics(%s) { total rows { keys labels zh: labels(language: \"zh\") count } } }"
				.formatted(arguments));
		assertThat(answer.at("/errors").isMissingNode()).as("%s", answer.json()).isTrue();
		return answer.at("/data/it");
	}

	private static List<String> texts(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

	private record Row(List<String> keys, List<String> labels, int count) {
	}

}
