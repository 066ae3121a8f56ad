package org.sanctionsgraph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctionsgraph.WholeLists.ids;
import static org.sanctionsgraph.WholeLists.list;
import static org.sanctionsgraph.WholeLists.object;

/** Lists, their counts and their facets follow from their rows. */
@SpringBootTest
@AutoConfigureGraphQlTester
class ListRulesTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void countsAndFacetsAgreeWithTheLists() {
		Map<String, Integer> kinds = new TreeMap<>();
		WholeLists.read(this.graphQl, "actors", "kind")
			.forEach((actor) -> kinds.merge((String) actor.get("kind"), 1, Integer::sum));
		Map<String, Object> page = this.graphQl
			.document("{ actors(first: 1) { totalCount facets { field values { value count } } } }")
			.execute()
			.path("actors")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		Map<String, Integer> facet = new TreeMap<>();
		WholeLists.<Map<String, Object>>list(page, "facets")
			.stream()
			.filter((one) -> one.get("field").equals("KIND"))
			.flatMap((one) -> WholeLists.<Map<String, Object>>list(one, "values").stream())
			.forEach((value) -> facet.put((String) value.get("value"), (Integer) value.get("count")));
		assertThat(facet).isEqualTo(kinds);
		assertThat(page.get("totalCount")).isEqualTo(kinds.values().stream().mapToInt(Integer::intValue).sum());
	}

	@Test
	void oneMeasureMustMeetBothTheJurisdictionAndTheKindAskedFor() {
		List<Map<String, Object>> entries = WholeLists.read(this.graphQl, "designations",
				"target { id } measure { kind jurisdiction { id } }");
		for (String kind : List.of("SANCTIONS", "VISA_POLICY", "EXPORT_CONTROL", "IMPORT_BAN")) {
			for (String jurisdiction : List.of("united-states", "canada")) {
				List<String> expected = entries.stream()
					.filter((entry) -> object(entry, "measure").get("kind").equals(kind))
					.filter((entry) -> object(object(entry, "measure"), "jurisdiction").get("id").equals(jurisdiction))
					.map((entry) -> (String) object(entry, "target").get("id"))
					.distinct()
					.toList();
				String field = "actors(filter: { designatedBy: [\"%s\"], measureKinds: [%s] })".formatted(jurisdiction,
						kind);
				assertThat(WholeLists.read(this.graphQl, field, "id")).extracting((actor) -> (String) actor.get("id"))
					.as(field)
					.containsExactlyInAnyOrderElementsOf(expected);
			}
		}
	}

	@Test
	void aJurisdictionImposesWhatItsBodiesDo() {
		WholeLists.jurisdictions(this.graphQl).forEach((jurisdiction) -> {
			List<Map<String, Object>> imposed = WholeLists.read(this.graphQl,
					"measures(filter: { imposedBy: [\"%s\"] })".formatted(jurisdiction), "id");
			assertThat(imposed).isNotEmpty()
				.isEqualTo(WholeLists.read(this.graphQl,
						"measures(filter: { jurisdictions: [\"%s\"] })".formatted(jurisdiction), "id"));
			this.graphQl.document("{ actor(id: \"%s\") { measuresImposed { totalCount } } }".formatted(jurisdiction))
				.execute()
				.path("actor.measuresImposed.totalCount")
				.entity(Integer.class)
				.isEqualTo(imposed.size());
		});
		assertThat(WholeLists.read(this.graphQl, "measures(filter: { jurisdictions: [\"united-states\"] })",
				"imposedBy { id }"))
			.allSatisfy((measure) -> assertThat(ids(measure, "imposedBy")).doesNotContain("united-states"));
	}

	@ParameterizedTest
	@CsvSource({ "measures, EFFECTIVE_ON, effectiveOn", "measures, TARGET_COUNT, targetCount { held }",
			"actors, FIRST_LISTED, designations(first: 1) { nodes { from } }" })
	void whatHasNoValueComesLastInEitherDirection(String list, String field, String selection) {
		List<Boolean> ascending = missing(list, field, "ASC", selection);
		assertThat(ascending).contains(true, false).isSortedAccordingTo(Comparator.naturalOrder());
		assertThat(missing(list, field, "DESC", selection)).isEqualTo(ascending);
	}

	private List<Boolean> missing(String list, String field, String direction, String selection) {
		String name = selection.replaceAll("\\W.*", "");
		return WholeLists
			.read(this.graphQl, "%s(orderBy: { field: %s, direction: %s })".formatted(list, field, direction),
					selection)
			.stream()
			.map((node) -> List.of("null", "{held=null}", "{nodes=[]}").contains(String.valueOf(node.get(name))))
			.toList();
	}

}
