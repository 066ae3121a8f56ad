package org.sanctionsgraph.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.Scalars;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that somebody searches for are those that the schema marks. */
class SearchedTextsTests {

	/** Texts that are keys of the records, or come from earlier responses. */
	private static final Set<String> NOT_SEARCHED = Set.of("after", "before", "since", "property", "properties",
			"topics", "scheme", "value", "identifier", "citation", "publisher");

	private static final TypeDefinitionRegistry EXAMPLE = new SchemaParser().parse("""
			directive @private on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
			type Query { plain(id: String): Int filtered(by: Filter): Int }
			extend type Query { looked(up: String @private): Int }
			input Filter { word: String @private kind: String }""");

	@ParameterizedTest
	@ValueSource(strings = { "{ looked(up: \"x\") }", "query ($x: String) { looked(up: $x) }",
			"{ filtered(by: {word: \"x\"}) }", "{ plain } query Other { looked(up: \"x\") }" })
	void areInDocumentsWithMarkedArguments(String document) {
		assertThat(of(EXAMPLE).mayBeIn(Parser.parse(document))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ plain(id: \"x\") }", "query ($by: Filter) { filtered(by: $by) }",
			"{ filtered(by: {kind: \"x\"}) }" })
	void areNotInOthers(String document) {
		assertThat(of(EXAMPLE).mayBeIn(Parser.parse(document))).isFalse();
	}

	@Test
	void areInVariablesWithMarkedConditions() {
		assertThat(of(EXAMPLE).mayBeIn(Map.of("by", List.of(Map.of("word", "x"))))).isTrue();
		assertThat(of(EXAMPLE).mayBeIn(Map.of("by", Map.of("kind", "x")))).isFalse();
	}

	@Test
	void noTextOfTheSchemaIsForgotten() {
		List<GraphQLInputValueDefinition> texts = SchemaFiles.read()
			.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.flatMap(SearchedTextsTests::inputs)
			.filter((input) -> GraphQLTypeUtil.unwrapAll(input.getType()).equals(Scalars.GraphQLString))
			.toList();
		assertThat(texts).filteredOn((text) -> text.hasAppliedDirective("private"))
			.extracting(GraphQLInputValueDefinition::getName)
			.contains("text", "prefix", "name");
		assertThat(texts).filteredOn((text) -> !text.hasAppliedDirective("private"))
			.as("texts without @private")
			.extracting(GraphQLInputValueDefinition::getName)
			.isSubsetOf(NOT_SEARCHED);
	}

	private static Stream<GraphQLInputValueDefinition> inputs(GraphQLNamedType type) {
		return switch (type) {
			case GraphQLFieldsContainer fields ->
				fields.getFieldDefinitions().stream().flatMap((field) -> field.getArguments().stream());
			case GraphQLInputObjectType input -> input.getFieldDefinitions().stream().map(Function.identity());
			default -> Stream.empty();
		};
	}

	private static SearchedTexts of(TypeDefinitionRegistry schema) {
		SearchedTexts searched = new SearchedTexts();
		searched.setTypeDefinitionRegistry(schema);
		return searched;
	}

}
