package org.sanctionsgraph.addresses;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.requests.HttpRefusal;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FieldParametersTests {

	private static final String SCHEMA = """
			type Query {
			  books(filter: BookFilter, shelves: [ID!]!, asOf: String, orderBy: [Order!], first: Int): [String]
			}
			input BookFilter { kinds: [Kind!] year: Range lent: Boolean not: BookFilter }
			input Range { from: String until: String }
			input Order { field: Kind }
			enum Kind { NOVEL POEM }
			""";

	private static final GraphQLFieldDefinition BOOKS = new SchemaGenerator()
		.makeExecutableSchema(new SchemaParser().parse(SCHEMA), RuntimeWiring.MOCKED_WIRING)
		.getQueryType()
		.getFieldDefinition("books");

	@Test
	void fieldsOfTheFilterAndArgumentsAreParameters() {
		assertThat(read("kinds=NOVEL,POEM&kinds=ESSAY&year.from=1900&lent=true&asOf=today&shelves=a, b&bom=1"))
			.isEqualTo(Map.of("filter",
					Map.of("kinds", List.of("NOVEL", "POEM", "ESSAY"), "year", Map.of("from", "1900"), "lent", true),
					"asOf", "today", "shelves", List.of("a", "b")));
	}

	@Test
	void whatHasNoValueIsOmitted() {
		assertThat(read("kinds=&asOf=&year.from=")).isEmpty();
	}

	@Test
	void valuesOfTheWrongTypeAreLeftToTheirField() {
		assertThat(read("lent=perhaps")).isEqualTo(Map.of("filter", Map.of("lent", "perhaps")));
	}

	@Test
	void pagesAreNoParameters() {
		for (String parameter : List.of("first=5", "orderBy=NOVEL", "filter=x", "year=1900", "knds=NOVEL")) {
			assertThatExceptionOfType(HttpRefusal.class).isThrownBy(() -> read(parameter))
				.withMessageContaining(
						"permitted: kinds, year.from, year.until, lent, not.kinds, not.year.from, not.year.until, not.lent, shelves, asOf, bom");
		}
		assertThatExceptionOfType(HttpRefusal.class).isThrownBy(() -> read("knds=NOVEL"))
			.withMessageContaining("Did you mean 'kinds'?");
	}

	@Test
	void oneValueIsGivenOnce() {
		assertThatExceptionOfType(HttpRefusal.class).isThrownBy(() -> read("asOf=a&asOf=b"))
			.withMessage("Parameter 'asOf' is there twice; send it once");
	}

	private static Map<String, Object> read(String query) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(
				UriComponentsBuilder.fromUriString("/?" + query).build().getQueryParams());
		parameters.replaceAll((name, values) -> values.stream().map((value) -> (value == null) ? "" : value).toList());
		return FieldParameters.read(parameters, new ParameterNames(BOOKS, Set.of("bom"), true));
	}

}
