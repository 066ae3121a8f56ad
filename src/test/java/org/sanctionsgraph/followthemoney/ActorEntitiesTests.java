package org.sanctionsgraph.followthemoney;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the country that issued a number. */
class ActorEntitiesTests {

	private final ActorEntities entities = new ActorEntities();

	@ParameterizedTest
	@CsvSource({ "VESSEL, no pa, ''", "AIRCRAFT, no pa, ''", "COMPANY, no, pa", "PERSON, no, pa" })
	void isOneOfTheCountriesOfAnActorThatCanHoldNoDocument(String kind, String own, String ofDocument) {
		List<JsonNode> made = this.entities.of(JsonMapper.shared().readTree("""
				{"id": "a", "kind": "%s", "name": "A", "countries": ["NO"],
				 "identifiers": [{"scheme": "REGISTRATION_NUMBER_PA", "value": "78"}]}
				""".formatted(kind))).map(Entity::json).toList();
		assertThat(countries(made.getFirst())).isEqualTo(own);
		assertThat(made.getFirst().at("/properties/registrationNumber/0").asString()).isEqualTo("78");
		assertThat(made.stream().skip(1).map(ActorEntitiesTests::countries))
			.isEqualTo(ofDocument.isEmpty() ? List.of() : List.of(ofDocument));
	}

	private static String countries(JsonNode entity) {
		return String.join(" ", entity.at("/properties/country").valueStream().map(JsonNode::asString).toList());
	}

}
