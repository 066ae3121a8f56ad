package org.sanctionsgraph;

import java.util.List;
import java.util.Map;

import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EngineTest
class ServedSchemaTests {

	@Autowired
	private Endpoint api;

	@Test
	void isThatOfTheFiles() {
		Map<String, Object> filed = GraphQL.newGraphQL(SchemaFiles.read())
			.build()
			.execute(IntrospectionQuery.INTROSPECTION_QUERY)
			.getData();
		JsonNode served = this.api.ask(IntrospectionQuery.INTROSPECTION_QUERY).at("/data/__schema/types");
		assertThat(served).isEqualTo(new JsonMapper().valueToTree(filed).at("/__schema/types"));
	}

	@Test
	void offersNoDirectiveThatIsNotDelivered() {
		assertThat(this.api.ask("{ __schema { directives { name } } }")
			.at("/data/__schema/directives")
			.findValuesAsString("name")).contains("skip", "include").doesNotContain("defer", "stream");
	}

	@Test
	void fetchesEveryRecordAgainInTheOrderAskedFor() {
		List<String> ids = this.api.ask("""
				{ actors(first: 1) { nodes { id claims { id } positions { id } } } measures(first: 1) { nodes { id } }
				  sources(first: 1) { nodes { id } } designations(first: 1) { nodes { id } }
				  responses(first: 1) { nodes { id } } legalAuthorities(first: 1) { nodes { id } } }""")
			.json()
			.findValuesAsString("id");
		Answer answer = this.api.ask(
				"query($ids: [ID!]!) { nodes(ids: $ids) { id } none: nodes(ids: [\"none\"]) { id } }",
				Map.of("ids", ids.reversed()));
		assertThat(answer.at("/data/nodes").findValuesAsString("id")).hasSizeGreaterThan(6).isEqualTo(ids.reversed());
		assertThat(answer.at("/data/none")).hasToString("[null]");
	}

}
