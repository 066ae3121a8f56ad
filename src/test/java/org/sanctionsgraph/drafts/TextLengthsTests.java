package org.sanctionsgraph.drafts;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Imported texts are as long as the schemas of records permit. */
class TextLengthsTests {

	@Test
	void areThoseOfTheSchemas() throws IOException {
		int name = schema("actor").at("/properties/names/items/properties/value/maxLength").asInt();
		int title = schema("measure").at("/properties/title/maxLength").asInt();
		int prose = schema("common").at("/$defs/text/maxLength").asInt();
		assertThat(name).isEqualTo(title);
		assertThat(TextLengths.permitText("x".repeat(name))).isTrue();
		assertThat(TextLengths.permitText("x".repeat(name + 1))).isFalse();
		assertThat(TextLengths.permitProse("x".repeat(prose))).isTrue();
		assertThat(TextLengths.permitProse("x".repeat(prose + 1))).isFalse();
	}

	private static JsonNode schema(String name) throws IOException {
		return JsonMapper.shared()
			.readTree(new ClassPathResource("record-schemas/%s.schema.json".formatted(name)).getContentAsByteArray());
	}

}
