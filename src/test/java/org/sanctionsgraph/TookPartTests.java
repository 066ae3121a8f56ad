package org.sanctionsgraph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctionsgraph.WholeLists.object;

/**
 * Who took part in a response, in person or spoken for, is the same wherever it is asked
 * for, and so is the jurisdiction on whose behalf it was made.
 */
@SpringBootTest
@AutoConfigureGraphQlTester
class TookPartTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void oneTookPartInPersonOrSpokenFor() {
		List<Map<String, Object>> responses = WholeLists.read(this.graphQl, "responses",
				"id participants { role actor { id } onBehalfOf { id } }");
		Set<String> spokenFor = responses.stream()
			.flatMap((response) -> WholeLists.<Map<String, Object>>list(response, "participants").stream())
			.filter((part) -> part.get("onBehalfOf") != null)
			.map((part) -> (String) object(part, "onBehalfOf").get("id"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(spokenFor).contains("prc-mfa", "us-state").hasSizeGreaterThan(5);
		Stream.concat(spokenFor.stream(), Stream.of("marco-rubio", "adrian-zenz")).forEach((actor) -> {
			assertThat(filtered(actor)).as(actor).isEqualTo(partsOf(actor, responses, ".*"));
			assertThat(ofActor(actor, "responses(first: 100)", "id", "responses.nodes[*].id"))
				.isEqualTo(filtered(actor));
			assertThat(ofActor(actor, "responses(first: 100, roles: [SPOKESPERSON, SIGNATORY])", "id",
					"responses.nodes[*].id"))
				.isEqualTo(partsOf(actor, responses, "SPOKESPERSON|SIGNATORY"));
			assertThat(ofActor(actor, "timeline(first: 100, filter: { events: [OCCURRED] })", "act { id }",
					"timeline.nodes[*].act.id"))
				.isEqualTo(filtered(actor));
		});
	}

	@ParameterizedTest
	@CsvSource({ "cn-lift-ep-2025-04-30, china", "cn-protest-2019-10-08, china", "letter-2018-08, united-states",
			"eu-prolongation-2021-12-06, european-union", "be-committee-2021-06-15, belgium", "claim-spending,",
			"megvii-protest-2019-10,", "joint-statement-2021-03-22,", "cecc-hearing-2018-07-26,",
			"ohchr-assessment-2022-08-31,", "ngo-letter-2020-08-18," })
	void aResponseTellsItsSide(String response, String jurisdiction) {
		Map<String, Object> found = WholeLists.read(this.graphQl, "responses", "id jurisdiction { id }")
			.stream()
			.filter((one) -> one.get("id").equals(response))
			.findFirst()
			.orElseThrow();
		assertThat((found.get("jurisdiction") == null) ? null : object(found, "jurisdiction").get("id"))
			.isEqualTo(jurisdiction);
	}

	@Test
	void responsesAreFilteredByTheirSide() {
		List<Map<String, Object>> all = WholeLists.read(this.graphQl, "responses", "id jurisdiction { id }");
		List<Object> china = all.stream()
			.filter((one) -> one.get("jurisdiction") != null && object(one, "jurisdiction").get("id").equals("china"))
			.map((one) -> one.get("id"))
			.toList();
		assertThat(china).hasSizeGreaterThan(30);
		assertThat(WholeLists.read(this.graphQl, "responses(filter: { jurisdictions: [\"china\"] })", "id"))
			.extracting((one) -> one.get("id"))
			.isEqualTo(china);
	}

	@ParameterizedTest
	@CsvSource({ "netherlands, nl-motion-2021-02-25", "lithuania, lt-resolution-2021-05-20",
			"australia, anz-statement-2021-03-23", "new-zealand, anz-statement-2021-03-23",
			"canada, joint-statement-2021-03-22" })
	void whatSeveralJurisdictionsDidIsFoundByEach(String jurisdiction, String response) {
		String filter = "filter: { jurisdictions: [\"%s\"]".formatted(jurisdiction);
		assertThat(WholeLists.read(this.graphQl, "responses(%s })".formatted(filter), "id"))
			.extracting((one) -> one.get("id"))
			.contains(response);
		assertThat(WholeLists.read(this.graphQl, "timeline(%s, events: [OCCURRED] })".formatted(filter), "act { id }"))
			.extracting((entry) -> object(entry, "act").get("id"))
			.contains(response);
	}

	@Test
	void oneAsksInPersonOrSpokenFor() {
		List<Map<String, Object>> asks = WholeLists.read(this.graphQl, "asks",
				"id response { participants(roles: [AUTHOR, SIGNATORY]) { actor { id } onBehalfOf { id } } }");
		assertThat(asks).anySatisfy((ask) -> assertThat(askers(ask)).contains("cecc"));
		asks.stream().flatMap((ask) -> askers(ask).stream()).distinct().forEach((actor) -> {
			List<Object> expected = asks.stream()
				.filter((ask) -> askers(ask).contains(actor))
				.map((ask) -> ask.get("id"))
				.toList();
			assertThat(WholeLists.read(this.graphQl, "asks(filter: { askedBy: [\"%s\"] })".formatted(actor), "id"))
				.extracting((ask) -> ask.get("id"))
				.isEqualTo(expected);
		});
	}

	private static List<String> askers(Map<String, Object> ask) {
		return WholeLists.<Map<String, Object>>list(object(ask, "response"), "participants")
			.stream()
			.flatMap((part) -> Stream.of("actor", "onBehalfOf")
				.filter((field) -> part.get(field) != null)
				.map((field) -> (String) object(part, field).get("id")))
			.toList();
	}

	@Test
	void jurisdictionsHaveTheirNamesInEveryFacet() {
		String facets = "%s(first: 1) { facets { field values { value label label_zh: label(language: \"zh\") } } }";
		for (String list : List.of("actors", "measures", "designations", "responses")) {
			this.graphQl.document("{ %s }".formatted(facets.formatted(list)))
				.execute()
				.path(list + ".facets[?(@.field == 'JURISDICTION')].values[?(@.value == 'china')]")
				.entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {
				})
				.isEqualTo(List.of(Map.of("value", "china", "label", "China", "label_zh", "中国")));
		}
	}

	private static Set<String> partsOf(String actor, List<Map<String, Object>> responses, String roles) {
		return responses.stream()
			.filter((response) -> WholeLists.<Map<String, Object>>list(response, "participants")
				.stream()
				.filter((part) -> ((String) part.get("role")).matches(roles))
				.anyMatch((part) -> object(part, "actor").get("id").equals(actor)
						|| (part.get("onBehalfOf") != null && object(part, "onBehalfOf").get("id").equals(actor))))
			.map((response) -> (String) response.get("id"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> filtered(String actor) {
		return WholeLists.read(this.graphQl, "responses(filter: { participants: [\"%s\"] })".formatted(actor), "id")
			.stream()
			.map((response) -> (String) response.get("id"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> ofActor(String actor, String field, String selection, String path) {
		return new TreeSet<>(this.graphQl
			.document("{ actor(id: \"%s\") { %s { nodes { %s } } } }".formatted(actor, field, selection))
			.execute()
			.path("actor." + path)
			.entityList(String.class)
			.get());
	}

}
