package org.sanctionsgraph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a filter leaves out are the rows that meet the filter in it, and no others. */
@EngineTest
class NotTests {

	/**
	 * One condition on each field of each filter, which some rows meet and others do not.
	 */
	private static final List<Condition> CONDITIONS = Stream.of("""
			Actor | actors | kinds: [PERSON, STATE]
			Actor | actors | countries: ["CN"]
			Actor | actors | designatedBy: ["united-states"]
			Actor | actors | measureKinds: [EXPORT_CONTROL]
			Actor | actors | name: "Wang"
			Actor | actors | identifier: "cn-sanc-df854b9514679b0fcf62c98fca696fcba8be7bdb"
			Actor | actors | born: { from: "1960-01-01" }
			Actor | actors | disputed: true
			Actor | actors | targetedAfterAsking: true
			Measure | measures | kinds: [SANCTIONS]
			Measure | measures | topics: ["hong-kong"]
			Measure | measures | jurisdictions: ["united-states", "canada"]
			Measure | measures | imposedBy: ["ofac"]
			Measure | measures | targets: ["chen-quanguo"]
			Measure | measures | authorities: ["eo-13818"]
			Measure | measures | provisions: [TRAVEL_BAN]
			Measure | measures | announced: { until: "2020-12-31" }
			Measure | measures | published: { until: "2020-12-31" }
			Measure | measures | effective: { from: "2021-01-01" }
			Measure | measures | ended: { from: "2021-01-01" }
			Designation | designations | topics: ["tibet"]
			Designation | designations | jurisdictions: ["china"]
			Designation | designations | measureKinds: [EXPORT_CONTROL]
			Designation | designations | provisions: [ASSET_FREEZE]
			Designation | designations | targets: ["chen-quanguo", "marco-rubio"]
			Designation | designations | targetKinds: [COMPANY]
			Designation | designations | listed: { from: "2021-03-22", until: "2021-03-27" }
			Designation | designations | ended: { from: "2020-01-01" }
			Response | responses | kinds: [STATEMENT]
			Response | responses | topics: ["xinjiang"]
			Response | responses | stances: [OPPOSES]
			Response | responses | jurisdictions: ["china"]
			Response | responses | participants: ["prc-mfa"]
			Response | responses | answers: ["us-glomag-2020-07-09"]
			Response | responses | occurred: { from: "2021-01-01" }
			LegalAuthority | legalAuthorities | kinds: [STATUTE]
			LegalAuthority | legalAuthorities | jurisdictions: ["china"]
			LegalAuthority | legalAuthorities | citation: "82 FR 60839"
			LegalAuthority | legalAuthorities | enacted: { until: "2019-12-31" }
			LegalAuthority | legalAuthorities | effective: { until: "2019-12-31" }
			LegalAuthority | legalAuthorities | expires: { from: "2019-12-31" }
			Source | sources | kinds: [NEWS]
			Source | sources | publisher: "treasury"
			Source | sources | published: { from: "2021-01-01" }
			Source | sources | accessed: { until: "2026-11-25" }
			Conflict | conflicts | kinds: [DATE, NAME]
			Conflict | conflicts | subjects: ["chen-quanguo"]
			Ask | asks | askedBy: ["marco-rubio"]
			Ask | asks | addressees: ["us-treasury"]
			Ask | asks | targets: ["chen-quanguo"]
			Ask | asks | asked: { until: "2019-12-31" }
			Ask | asks | openOn: "2020-07-08"
			Timeline | timeline | range: { from: "2021-01-01" }
			Timeline | timeline | events: [ENDED]
			Timeline | timeline | jurisdictions: ["canada"]
			Timeline | timeline | measureKinds: [SANCTIONS]
			Timeline | timeline | responseKinds: [STATEMENT]
			""".split("\n"))
		.map((line) -> line.split(" \\| "))
		.map((parts) -> new Condition(parts[0], parts[1], parts[2]))
		.toList();

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@MethodSource("conditions")
	void aListHasAllRowsButThoseThatMeetTheCondition(Condition condition) {
		leavesOut(condition.list, "", condition.text);
	}

	@Test
	void everyFieldOfEveryFilterIsTried() {
		CONDITIONS.stream().collect(Collectors.groupingBy(Condition::type)).forEach((type, tried) -> {
			Set<String> fields = this.api
				.data("{ __type(name: \"%sFilter\") { inputFields { name } } }".formatted(type))
				.at("/__type/inputFields")
				.valueStream()
				.map((field) -> field.at("/name").asString())
				.filter((name) -> !name.equals("not"))
				.collect(Collectors.toSet());
			assertThat(tried).as(type).extracting(Condition::field).containsExactlyInAnyOrderElementsOf(fields);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					actors           | kinds: [PERSON]            | countries: ["CN"], disputed: true
					actors           | name: "Wang"               | designatedBy: ["canada"], measureKinds: [SANCTIONS]
					actors           | designatedBy: ["canada"]   | name: "Wang", kinds: [PERSON]
					measures         | kinds: [SANCTIONS]         | jurisdictions: ["united-states"], targets: ["chen-quanguo"]
					measures         | announced: { from: "2020-01-01" } | provisions: [TRAVEL_BAN], announced: { from: "2021-01-01" }
					designations     | jurisdictions: ["united-states"] | targetKinds: [PERSON], listed: { from: "2020-07-01" }
					designations     | targets: ["chen-quanguo"]  | jurisdictions: ["united-states"], ended: { from: "2020-01-01" }
					responses        | stances: [OPPOSES]         | kinds: [STATEMENT], jurisdictions: ["china"]
					timeline         | events: [ANNOUNCED, ENDED] | measureKinds: [COUNTER_SANCTIONS], range: { from: "2021-01-01" }
					asks             | openOn: "2020-07-08"       | askedBy: ["marco-rubio"]
					""")
	void onlyRowsThatMeetAllConditionsAreLeftOutOfThoseThatMeetTheOthers(String list, String given, String not) {
		leavesOut(list, given, not);
	}

	@Test
	void whatLeavesOutNothingHasNoEffect() {
		for (String not : List.of("{}", "{ kinds: [] }", "{ announced: {} }", "null")) {
			assertThat(rows("measures", "not: " + not)).as(not).isEqualTo(rows("measures", ""));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			not: { not: { kinds: [SANCTIONS] } }                                  | filter.not.not
			not: { jurisdictions: ["canada", "US"] }                              | filter.not.jurisdictions[1]
			not: { announced: { from: "2021-02-01", until: "2021-01-31" } }       | filter.not.announced
			not: { kinds: [SANCTION] }                                            | filter.not.kinds[0]
			""")
	void aFaultInItIsNamedByItsPath(String filter, String argument) {
		Endpoint.Answer answer = this.api.ask("{ measures(filter: { %s }) { totalCount } }".formatted(filter));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument);
	}

	@Test
	void aNameInItCostsAsMuchAsAnyName() {
		String document = "{ actors(filter: { %s }) { totalCount } }";
		int named = cost(document.formatted("name: \"Wang\""));
		assertThat(cost(document.formatted("not: { name: \"Wang\" }"))).isEqualTo(named);
		assertThat(cost(document.formatted("kinds: [PERSON]"))).isLessThan(named);
	}

	@Test
	void listsOfRecordsLeaveOutAsRootListsDo() {
		String document = """
				{ all: measure(id: "ca-sema-2021-03") { designations { nodes { id target { kind } } } }
				  not: measure(id: "ca-sema-2021-03") {
				    designations(filter: { not: { targetKinds: [PERSON] } }) { totalCount nodes { id target { kind } } } } }""";
		JsonNode data = this.api.data(document);
		List<JsonNode> expected = data.at("/all/designations/nodes")
			.valueStream()
			.filter((node) -> !node.at("/target/kind").asString().equals("PERSON"))
			.toList();
		assertThat(expected).isNotEmpty();
		assertThat(data.at("/not/designations/nodes").valueStream().toList()).isEqualTo(expected);
		assertThat(data.at("/not/designations/totalCount").asInt()).isEqualTo(expected.size());
	}

	static List<Condition> conditions() {
		return CONDITIONS;
	}

	private void leavesOut(String list, String given, String not) {
		Set<JsonNode> meeting = new HashSet<>(rows(list, not));
		List<JsonNode> expected = rows(list, given).stream().filter((row) -> !meeting.contains(row)).toList();
		assertThat(rows(list, "%s not: { %s }".formatted(given, not))).isEqualTo(expected);
	}

	private int cost(String document) {
		return this.api.ask(document).at("/extensions/cost/requested").asInt();
	}

	private List<JsonNode> rows(String list, String filter) {
		String selection = list.equals("timeline") ? "event act { id } designation { id }" : "id";
		return new ListRows(this.api).all(list, "filter: { %s }".formatted(filter), selection);
	}

	record Condition(String type, String list, String text) {

		String field() {
			return this.text.substring(0, this.text.indexOf(':'));
		}

	}

}
