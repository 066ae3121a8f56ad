package org.sanctionsgraph.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import graphql.parser.Parser;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InputCheckTests {

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(new SchemaParser().parse("""
				type Query { ships(in: Fleet, from: [[Int!]]): ID }
				input Fleet { rig: Rig! = SAIL name: String! next: Fleet rigs: [Rig!] }
				enum Rig { SAIL STEAM }
				"""));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{name: "Armada"}                                |
			{name: "Armada", rig: STEAM, next: {name: "B"}} |
			{name: "Armada", rigs: SAIL}                    |
			{name: "Armada", rigs: [SAIL, STEAM]}           |
			{}                                              | in.name is null or missing
			{name: "Armada", rig: null}                     | in.rig is null or missing
			{name: "Armada", next: {rig: SAIL}}             | in.next.name is null or missing
			{name: "Armada", rigs: [SAIL, STEEM]}           | in.rigs[1] is STEEM, which is not permitted
			{name: "Armada", rigs: [SAIL, null]}            | in.rigs[1] is null or missing
			{name: "Armada", rigs: "SAIL"}                  | in.rigs is in quotes, which an enum value has only in JSON
			{name: "Armada", rigs: {}}                      | in.rigs is {}, which is not permitted
			{name: 7}                                       | in.name is 7, which is not permitted
			{name: "Armada", rigs: {a: ["b", null]}}        | in.rigs is {a: ["b", null]}, which is not permitted
			{name: "Armada", nmae: 7}                       | in.nmae does not exist
			["Armada", {a: null}]                           | in is ["Armada", {a: null}], but must be an object
			""")
	void findsWhatTheTypeOfALiteralDoesNotPermit(String literal, @Nullable String problem) {
		assertThat(problems("in", Literals.value(Parser.parseValue(literal)))).isEqualTo(texts(problem));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[[1, 2], null, [3]] |
			[1]                 |
			1                   |
			[[1, "two"]]        | from[0][1] is "two", which is not permitted
			[[1], [null]]       | from[1][0] is null or missing
			""")
	void looksIntoListsOfLists(String literal, @Nullable String problem) {
		assertThat(problems("from", Literals.value(Parser.parseValue(literal)))).isEqualTo(texts(problem));
	}

	@Test
	void findsWhatTheTypeOfAVariableDoesNotPermit() {
		assertThat(problems("in", Map.of("name", "Armada", "rigs", List.of("SAIL")))).isEmpty();
		assertThat(problems("in", null)).isEmpty();
		assertThat(problems("in", Map.of("name", true))).containsExactly("in.name is true, which is not permitted");
		assertThat(problems("in", Map.of("name", "Armada", "rigs", Collections.singletonList(null))))
			.containsExactly("in.rigs[0] is null or missing");
		assertThat(problems("in", List.of("Armada", Map.of("a", 7))))
			.containsExactly("in is [\"Armada\", {a: 7}], but must be an object");
		assertThat(problems("from", List.of(1, "two"))).containsExactly("from[1] is \"two\", which is not permitted");
	}

	private static List<String> problems(String argument, @Nullable Object value) {
		GraphQLInputType type = SCHEMA.getQueryType().getFieldDefinition("ships").getArgument(argument).getType();
		return new InputCheck("Argument", Literals.OF_VARIABLES).faults(argument, type, value)
			.map((fault) -> fault.argument() + " " + fault.problem())
			.toList();
	}

	private static List<String> texts(@Nullable String problem) {
		return (problem == null) ? List.of() : List.of(problem);
	}

}
