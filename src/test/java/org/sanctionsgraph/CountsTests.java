package org.sanctionsgraph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.lists.Facet;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A count, which comes from sets of rows, is the number of rows that the pages hold,
 * which SQL finds: for each field of each filter, and for several together.
 */
@SpringBootTest(properties = { "sanctions-graph.division-cache=0B", "sanctions-graph.record-cache=0B" })
@AutoConfigureGraphQlTester
class CountsTests {

	private static final String NODE = """
			from provisions target { kind countries } measure { jurisdiction { id } }""";

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@ValueSource(strings = { "actors(filter: { kinds: [PERSON, STATE] })", "actors(filter: { countries: [\"CN\"] })",
			"actors(filter: { designatedBy: [\"united-states\", \"canada\"] })",
			"actors(filter: { measureKinds: [EXPORT_CONTROL] })",
			"actors(filter: { designatedBy: [\"china\"], measureKinds: [COUNTER_SANCTIONS] })",
			"actors(filter: { disputed: true })", "actors(filter: { disputed: false, kinds: [PERSON] })",
			"actors(filter: { targetedAfterAsking: true })", "actors(filter: { targetedAfterAsking: false })",
			"measures(filter: { jurisdictions: [\"united-states\"] })", "measures(asOf: \"2020-08-01\")",
			"measures(filter: { announced: { from: \"2020-07-01\", until: \"2021-03-22\" } })",
			"measures(filter: { announced: { until: \"2020-12-31\" } }, asOf: \"2022-01-01\")",
			"designations(asOf: \"2021-03-22\")", "designations(filter: { jurisdictions: [\"canada\"] })",
			"designations(filter: { targetKinds: [PERSON], measureKinds: [COUNTER_SANCTIONS] }, asOf: \"2021-06-01\")",
			"designations(filter: { targets: [\"chen-quanguo\"], targetKinds: [PERSON] })",
			"legalAuthorities(asOf: \"2019-12-31\")", "legalAuthorities(filter: { kinds: [STATUTE] })",
			"legalAuthorities(filter: { jurisdictions: [\"china\"] })", "responses(filter: { stances: [OPPOSES] })",
			"responses(filter: { occurred: { from: \"2021-03-22\" } })",
			"sources(filter: { published: { from: \"2021-03-01\", until: \"2021-03-31\" } })",
			"sources(filter: { kinds: [NEWS] })", "sources(filter: { publisher: \"treasury\" })",
			"asks(filter: { openOn: \"2020-07-08\" })", "asks(filter: { openOn: \"2021-07-08\" })",
			"asks(filter: { openOn: \"2017-07-08\" })", "conflicts(filter: { kinds: [DATE, NAME] })",
			"responses(filter: { jurisdictions: [\"china\", \"canada\"] })",
			"responses(filter: { participants: [\"prc-mfa\"] })", "timeline",
			"timeline(filter: { events: [LISTED, ENDED] })", "changes(from: \"2020-07-01\", until: \"2021-06-30\")",
			"timeline(filter: { events: [LISTED], jurisdictions: [\"canada\"], measureKinds: [SANCTIONS] })",
			"timeline(filter: { jurisdictions: [\"canada\"] })", "timeline(filter: { measureKinds: [EXPORT_CONTROL] })",
			"timeline(filter: { measureKinds: [COUNTER_SANCTIONS], responseKinds: [STATEMENT] })",
			"timeline(filter: { range: { from: \"2021-03-22\", until: \"2021-03-22\" } })" })
	void aCountIsTheNumberOfRowsOfThePages(String list) {
		int rows = WholeLists.read(this.graphQl, list, "__typename").size();
		String name = list.replaceFirst("\\(.*", "");
		this.graphQl.document("{ %s { totalCount } }".formatted(list))
			.execute()
			.path(name + ".totalCount")
			.entity(Integer.class)
			.isEqualTo(rows);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "designations(asOf: \"2021-03-22\")", "designations(filter: { measureKinds: [SANCTIONS] })",
					"designations(filter: { targets: [\"chen-quanguo\", \"adrian-zenz\"] })" })
	void eachFacetDividesTheRowsOfThePages(String list) {
		Map<String, Map<String, Integer>> counted = new TreeMap<>();
		WholeLists.read(this.graphQl, list, NODE).forEach((node) -> {
			count(counted, "KIND", List.of(WholeLists.object(node, "target").get("kind")));
			count(counted, "COUNTRY", WholeLists.list(WholeLists.object(node, "target"), "countries"));
			count(counted, "JURISDICTION",
					List.of(WholeLists.object(WholeLists.object(node, "measure"), "jurisdiction").get("id")));
			count(counted, "PROVISION", WholeLists.list(node, "provisions"));
			count(counted, "YEAR", List.of(node.get("from").toString().substring(0, 4)));
		});
		assertThat(facets(list)).isEqualTo(counted);
	}

	private static void count(Map<String, Map<String, Integer>> counted, String field, List<?> values) {
		Map<String, Integer> counts = counted.computeIfAbsent(field, (key) -> new TreeMap<>());
		values.forEach((value) -> counts.merge(value.toString(), 1, Integer::sum));
	}

	private Map<String, Map<String, Integer>> facets(String list) {
		Map<String, Map<String, Integer>> facets = new TreeMap<>();
		this.graphQl.document("{ %s { facets { field values { value count } } } }".formatted(list))
			.execute()
			.path("designations.facets")
			.entityList(Facet.class)
			.get()
			.forEach((facet) -> facet.values()
				.forEach((value) -> facets.computeIfAbsent(facet.field().name(), (field) -> new TreeMap<>())
					.put(value.value(), value.count())));
		return facets;
	}

}
