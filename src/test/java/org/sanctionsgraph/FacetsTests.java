package org.sanctionsgraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A facet tells what a list would have if its own field were filtered otherwise. */
@EngineTest
class FacetsTests {

	/** The fields of the filters by which the facets' own fields are filtered. */
	private static final Map<String, Map<String, String>> OWN = Map.of("Actor",
			Map.of("KIND", "kinds", "COUNTRY", "countries", "JURISDICTION", "designatedBy"), "Measure",
			Map.of("KIND", "kinds", "JURISDICTION", "jurisdictions", "PROVISION", "provisions", "YEAR", "announced"),
			"Designation",
			Map.of("KIND", "targetKinds", "JURISDICTION", "jurisdictions", "PROVISION", "provisions", "YEAR", "listed"),
			"Response",
			Map.of("KIND", "kinds", "STANCE", "stances", "JURISDICTION", "jurisdictions", "YEAR", "occurred"));

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Actor       | actors       | {"kinds": ["PERSON"], "countries": ["CN", "US"]}
					Actor       | actors       | {"designatedBy": ["united-states"], "measureKinds": ["SANCTIONS"], "kinds": ["PERSON"]}
					Actor       | actors       | {"name": "Wang", "kinds": ["PERSON"], "designatedBy": ["canada"]}
					Measure     | measures     | {"kinds": ["SANCTIONS"], "jurisdictions": ["united-states"], "provisions": ["TRAVEL_BAN"]}
					Measure     | measures     | {"announced": {"from": "2020-07-01", "until": "2021-06-30"}, "jurisdictions": ["china"]}
					Measure     | measures     | {"targets": ["chen-quanguo"], "kinds": ["VISA_POLICY"]}
					Measure     | measuresImposed of actor(id: "united-states") | {"kinds": ["SANCTIONS"], "provisions": ["TRAVEL_BAN"]}
					Designation | designations | {"targetKinds": ["PERSON"], "jurisdictions": ["china"], "listed": {"from": "2021-01-01"}}
					Measure     | measures     | {"kinds": ["SANCTIONS"], "not": {"jurisdictions": ["united-states"], "provisions": ["TRAVEL_BAN"]}}
					Designation | designations | {"targetKinds": ["PERSON"], "not": {"targetKinds": ["COMPANY"], "targets": ["chen-quanguo"]}}
					Designation | designations | {"provisions": ["ASSET_FREEZE"], "topics": ["xinjiang"]}
					Designation | designations of measure(id: "ca-sema-2021-03") | {"targetKinds": ["PERSON"], "provisions": ["DEALINGS_BAN"]}
					Response    | responses    | {"kinds": ["STATEMENT"], "stances": ["OPPOSES"], "occurred": {"from": "2021-01-01"}}
					Response    | responses of actor(id: "prc-mfa") | {"kinds": ["PROTEST"], "jurisdictions": ["china"]}
					""")
	void aCountIsThatOfTheListFilteredByTheValueInstead(String type, String list, String filter) {
		Map<String, Object> given = new JsonMapper().readValue(filter, new TypeReference<>() {
		});
		OWN.get(type).forEach((facet, field) -> {
			Map<String, Integer> counts = counts(type, list, given, facet);
			counts.forEach((value, count) -> assertThat(total(type, list, with(given, field, value)))
				.as("%s of %s for %s", facet, value, filter)
				.isEqualTo(count));
			assertThat(counts(type, list, with(given, field, null), facet)).as(facet).isEqualTo(counts);
		});
		assertThat(total(type, list, given)).isPositive();
	}

	@Test
	void aValueThatIsAnIdHasItsRecord() {
		JsonNode values = this.api
			.data("{ measures { facets { field values { value record { id ... on Actor { name } } label } } } }");
		assertThat(values.at("/measures/facets").valueStream()).isNotEmpty().allSatisfy((facet) -> {
			boolean ids = facet.at("/field").asString().equals("JURISDICTION");
			assertThat(facet.at("/values").valueStream()).isNotEmpty().allSatisfy((value) -> {
				assertThat(value.at("/record/id").asString("")).isEqualTo(ids ? value.at("/value").asString() : "");
				assertThat(value.at("/record/name").asString("")).isEqualTo(ids ? value.at("/label").asString() : "");
			});
		});
	}

	private static Map<String, Object> with(Map<String, Object> filter, String field, @Nullable String value) {
		Map<String, Object> changed = new LinkedHashMap<>(filter);
		changed.remove(field);
		if (value != null) {
			boolean isYear = value.matches("\\d{4}");
			changed.put(field, isYear ? Map.of("from", value + "-01-01", "until", value + "-12-31") : List.of(value));
		}
		return changed;
	}

	private Map<String, Integer> counts(String type, String list, Map<String, Object> filter, String facet) {
		Map<String, Integer> counts = new TreeMap<>();
		asked(type, list, filter, "facets { field values { value count } }").at("/facets")
			.valueStream()
			.filter((one) -> one.at("/field").asString().equals(facet))
			.flatMap((one) -> one.at("/values").valueStream())
			.forEach((value) -> counts.put(value.at("/value").asString(), value.at("/count").asInt()));
		return counts;
	}

	private int total(String type, String list, Map<String, Object> filter) {
		return asked(type, list, filter, "totalCount").at("/totalCount").asInt();
	}

	private JsonNode asked(String type, String list, Map<String, Object> filter, String selection) {
		String[] route = list.split(" of ");
		String field = "list: %s(filter: $filter) { %s }".formatted(route[0], selection);
		String document = "query ($filter: %sFilter) { %s }".formatted(type,
				(route.length == 1) ? field : "parent: %s { %s }".formatted(route[1], field));
		Endpoint.Answer answer = this.api.ask(document, Map.of("filter", filter));
		assertThat(answer.at("/errors").isMissingNode()).as(answer.json().toString()).isTrue();
		return answer.at((route.length == 1) ? "/data/list" : "/data/parent/list");
	}

}
