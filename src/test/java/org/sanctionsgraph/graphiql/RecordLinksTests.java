package org.sanctionsgraph.graphiql;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.SchemaFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Each record has an address, which leads to a query about it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RecordLinksTests {

	private static final String RECORDS = """
			{
			  actors(filter: {kinds: [PERSON], designatedBy: ["united-states"]}, first: 1) { nodes { id sources { id } claims { id } } }
			  actor(id: "marco-rubio") { positions { id } }
			  legalAuthorities(first: 1) { nodes { id } }
			  measures(first: 1) { nodes { id } }
			  designations(first: 1) { nodes { id } }
			  responses(first: 1) { nodes { id } }
			  asks(first: 1) { nodes { id } }
			  conflicts(first: 1) { nodes { id } }
			}
			""";

	@Autowired
	Endpoint endpoint;

	@Test
	void everyTypeOfRecordHasAQuery() {
		List<String> types = this.endpoint.ask(RECORDS)
			.at("/data")
			.findValuesAsString("id")
			.stream()
			.map(this::typeAfterRunningItsLink)
			.distinct()
			.toList();
		GraphQLSchema schema = SchemaFiles.read();
		assertThat(types).containsExactlyInAnyOrderElementsOf(
				schema.getImplementations((GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node")))
					.stream()
					.map(GraphQLImplementingType::getName)
					.toList());
	}

	@Test
	void whatIsNoRecordIsNotFound() {
		for (String id : List.of("nobody", "%00", "us%20", "a".repeat(2000))) {
			HttpResponse<String> response = this.endpoint.get("/records/" + id);
			assertThat(response.statusCode()).isBetween(400, 404);
			assertThat(response.body()).contains("\"errors\"");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/records/US, 404, id, united-states", "/records/marco-rubi, 404, id, marco-rubio",
			"/records/marco-rubio?x=1, 400, x, none" })
	void whatIsWrongIsNamed(String path, int status, String argument, String told) {
		HttpResponse<String> response = this.endpoint.get(path);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains((status == 404) ? "\"NOT_FOUND\"" : "\"BAD_REQUEST\"");
		assertThat(response.body()).contains("\"argument\":\"%s\"".formatted(argument), told);
	}

	private String typeAfterRunningItsLink(String id) {
		HttpResponse<String> response = this.endpoint.get("/records/" + id);
		assertThat(response.statusCode()).isEqualTo(302);
		String[] link = response.headers().firstValue("Location").orElseThrow().split("[#=&]");
		assertThat(link).hasSize(5).startsWith("../graphiql", "query").contains("variables");
		JsonNode variables = JsonMapper.shared().readTree(UriUtils.decode(link[4], StandardCharsets.UTF_8));
		assertThat(variables.path("id").asString()).isEqualTo(id);
		Endpoint.Answer answer = this.endpoint.ask(UriUtils.decode(link[2], StandardCharsets.UTF_8), Map.of("id", id));
		assertThat(answer.json().has("errors")).as(answer.json().toString()).isFalse();
		assertThat(answer.at("/data").iterator().next().isEmpty()).isFalse();
		return this.endpoint.ask("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
			.at("/data/node/__typename")
			.asString();
	}

}
