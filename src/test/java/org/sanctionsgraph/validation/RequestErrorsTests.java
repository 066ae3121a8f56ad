package org.sanctionsgraph.validation;

import java.util.Collections;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** One error of each kind that the engine can find in a document, in our words. */
class RequestErrorsTests {

	private final WordedErrors open = new WordedErrors(true);

	private final WordedErrors hidden = new WordedErrors(false);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ actor(id: "canada") { nam } }                       | Field 'nam' does not exist on type 'Actor'. Did you mean 'name' or 'names'?
					{ measurs { totalCount } }                            | Field 'measurs' does not exist on type 'Query'. Did you mean 'measure' or 'measures'?
					{ actor(id: "canada") { qqqqqqq } }                   | Field 'qqqqqqq' does not exist on type 'Actor'
					{ node(id: "canada") { ... on Actor { titel } } }     | Field 'titel' does not exist on type 'Actor'
					{ actors(frist: 3) { totalCount } }                   | Argument 'frist' does not exist on field 'Query.actors'. Did you mean 'first'?
					{ actors @skip(iff: true) { totalCount } }            | Argument 'iff' does not exist on directive '@skip'. Did you mean 'if'?
					{ actors @skipp(if: true) { totalCount } }            | Directive '@skipp' does not exist. Did you mean '@skip'?
					query($a: Int @skipp) { actors(first: $a) { totalCount } } | Directive '@skipp' does not exist. Did you mean '@skip'?
					query($a: Int @skip(if: true)) { actors(first: $a) { totalCount } } | Directive '@skip' is not allowed here
					{ node(id: "x") { ... on Acter { id } } }             | Type 'Acter' does not exist. Did you mean 'Actor' or 'Act'?
					query($a: Strin) { actor(id: $a) { id } }             | Type 'Strin' does not exist. Did you mean 'String'?
					{ actors { ...Namess } } fragment Names on ActorConnection { totalCount } | Fragment 'Namess' does not exist. Did you mean 'Names'?
					{ actors(filter: { kinds: [PERSN] }) { totalCount } } | Argument 'filter.kinds[0]' is PERSN, which is not permitted; permitted: PERSON, COMPANY, PUBLIC_BODY, ORGANIZATION, STATE, GROUP, ENTITY, VESSEL, AIRCRAFT. Did you mean 'PERSON'?
					{ actors(filter: { knds: [PERSON] }) { totalCount } } | Argument 'filter.knds' does not exist; permitted: kinds, countries, designatedBy, measureKinds, name, identifier, born, disputed, not, targetedAfterAsking. Did you mean 'kinds'?
					{ actors(filter: 5) { totalCount } }                  | Argument 'filter' is 5, but must be an object; permitted: the fields of ActorFilter
					{ actors(orderBy: { direction: ASC }) { totalCount } } | Argument 'orderBy.field' is null or missing; permitted: a value of type ActorOrderField!
					{ actors(first: "ten") { totalCount } }               | Argument 'first' is "ten", which is not permitted; permitted: a value of type Int
					{ designations(asOf: "2021-02-30") { totalCount } }   | Argument 'asOf' is "2021-02-30", which is not permitted; permitted: a calendar day such as 2020-07-09
					query($n: Int = "ten") { actors(first: $n) { totalCount } } | Default of variable 'n' is "ten", which is not permitted; permitted: a value of type Int
					{ actor { id } }                                      | Argument 'id' is null or missing; permitted: a value of type ID!
					{ actor(id: null) { id } }                            | Argument 'id' is null or missing; permitted: a value of type ID!
					{ actors @skip { totalCount } }                       | Argument 'if' is null or missing; permitted: a value of type Boolean!
					{ actor(id: "canada") }                               | Field 'Query.actor' has fields of its own and requires a selection of them, such as { id }
					{ actors }                                            | Field 'Query.actors' has fields of its own and requires a selection of them, such as { nodes { id } }
					{ actors { pageInfo } }                               | Field 'ActorConnection.pageInfo' has fields of its own and requires a selection of them, such as { __typename }
					{ actor(id: "canada") { id { x } } }                  | Field 'Actor.id' has no fields to select
					query($d: String) { designations(asOf: $d) { totalCount } } | Variable '$d' has type 'String', which argument 'asOf' of field 'Query.designations' does not permit; permitted: a variable declared as $d: Date
					query($k: String) { actors(filter: { kinds: [$k] }) { totalCount } } | Variable '$k' has type 'String', which argument 'filter.kinds[0]' of field 'Query.actors' does not permit; permitted: a variable declared as $k: ActorKind!
					query($x: ID) { actor(id: $x) { id } }                | Variable '$x' has type 'ID', which argument 'id' of field 'Query.actor' does not permit; permitted: a variable declared as $x: ID!
					query($b: Boolean) { actors @skip(if: $b) { totalCount } } | Variable '$b' has type 'Boolean', which argument 'if' of directive '@skip' does not permit; permitted: a variable declared as $b: Boolean!
					query($id: ID!) { a: actor(id: $id) { id } b: actor(id: $idd) { id } } | Variable '$idd' is not declared by the operation. Did you mean '$id'?
					{ node(id: "x") { title } }                           | Field 'title' does not exist on type 'Node'. Did you mean '... on Act { title }' or '... on LegalAuthority { title }' or '... on Measure { title }' or '... on Position { title }' or '... on Response { title }'?
					{ node(id: "x") { ...A } } fragment A on Act { kind } | Field 'kind' does not exist on type 'Act'. Did you mean '... on Measure { kind }' or '... on Response { kind }'?
					{ node(id: "x") { idd } }                             | Field 'idd' does not exist on type 'Node'. Did you mean 'id'?
					{ actors(first: 1e3) { totalCount } }                 | Argument 'first' is 1e3, which is not permitted; permitted: a value of type Int
					{ actors(filter: [-1.5E+2, 1.50]) { totalCount } }    | Argument 'filter' is [-1.5E+2, 1.50], but must be an object; permitted: the fields of ActorFilter
					{ actor(id: $id) { id } }                             | Variable '$id' is not declared by the operation
					query($id: ID) { actors { totalCount } }              | Variable '$id' is declared but never used
					query($a: Actor) { actors { totalCount } }            | Variable '$a' must have an input type: a scalar, an enum or an input object
					{ actors { totalCount } } fragment Unused on Actor { id } | Fragment 'Unused' is defined but never used
					{ actor(id: "x") { ...A } } fragment A on Actor { ...A } | Fragment 'A' is part of a cycle of fragments
					{ actor(id: "x") { ... on Measure { id } } }          | Fragment on 'Measure' is on a type that 'Actor' can never be
					{ actor(id: "x") { ... on ActorKind { id } } }        | Fragment on 'ActorKind' must be on an object, interface or union type
					{ actor(id: "x") { ...A } } fragment A on ActorKind { id } | Fragment 'A' must be on an object, interface or union type
					query @skip(if: true) { actors { totalCount } }       | Directive '@skip' is not allowed here
					{ a: actor(id: "x") { id } a: actor(id: "y") { id } } | Field 'Query.actor' is selected twice under one name with other arguments or another field; give one an alias
					{ actors { totalCount } } query B { actors { totalCount } } | An operation without a name must be the only operation of the document
					query A { actors { totalCount } } query A { actors { totalCount } } | Operation 'A' is duplicated
					{ actor(id: "x") { ...A } } fragment A on Actor { id } fragment A on Actor { id } | Fragment 'A' is duplicated
					{ actor(id: "x", id: "y") { id } }                    | Field 'Query.actor' has argument 'id' more than once
					query($a: ID!, $a: ID!) { actor(id: $a) { id } }      | Variable '$a' is duplicated
					{ actors @skip(if: true) @skip(if: true) { totalCount } } | Directive '@skip' is duplicated
					{ actors(filter: { kinds: [], kinds: [] }) { totalCount } } | A value in the arguments of field 'Query.actors' has a field more than once
					type A { id: ID } query { actors { totalCount } }     | A document can contain operations and fragments only
					mutation { actors { totalCount } }                    | The schema has queries only
					{ actors(                                             | The document cannot be parsed at line 1, column 10: it ends too early; expected an argument
					{ actors { }                                          | The document cannot be parsed at line 1, column 12: unexpected '}'; expected a field name
					""")
	void eachKindOfErrorHasItsWords(String document, String message) {
		JsonNode answer = this.open.ask(document);
		assertThat(answer.findValuesAsString("message")).contains(message);
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		assertThat(answer.toString()).doesNotContain("Validation error", "Value{", "graphql.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "subscription { __typename }", "subscription { __typename a }", "mutation { a }" })
	void anOperationThatThereIsNotIsReportedOnce(String document) {
		assertThat(this.open.ask(document).findValuesAsString("message")).contains("The schema has queries only")
			.noneMatch((message) -> message.contains("subscription"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ node(id: null) { id } }", "{ nodes(ids: null) { id } }",
			"{ nodes(ids: [null]) { id } }", "{ alignment(jurisdictions: null) { totalCount } }",
			"{ actors @skip(if: null) { totalCount } }", "{ actors(orderBy: { field: null }) { totalCount } }",
			"query($id: ID!) { node(id: $id) { id } }", "query($id: ID = null) { node(id: $id) { id } }",
			"{ actors @skipp(iff: true, to: { a: [1] }) { totalCount } }", "query($id: Actor) { node(id: $id) { id } }",
			"{ actors @include(iff: true) { totalCount } }", "{ actors { totalCount @skip(iff: true) } }",
			"{ actors(orderBy: { feld: NAME }) { totalCount } }", "{ actor(idd: 1) { id } }",
			"{ actorss(first: 1, filter: { a: 1 }) { totalCount x { y } } }",
			"{ node(id: 1) { ... on Acter { id foo(bar: 1) { x } } } }", "query($id: IDD!) { node(id: $id) { id } }",
			"query($id: ID!) { node(id: $idd) { id } }",
			"{ actors { ...Namess } } fragment Names on ActorConnection { totalCount }" })
	void oneFaultIsOneError(String document) {
		assertThat(this.open.ask(document).path("errors")).hasSize(1);
	}

	@Test
	void severalFaultsAreSeveralErrors() {
		assertThat(this.open.ask("{ a: node(id: null) { id } b: node(id: null) { id } }").path("errors")).hasSize(2);
		assertThat(
				this.open.ask("query($id: ID!) { actors { ...Some } } fragment Other on Actor { id }").path("errors"))
			.hasSize(3);
		assertThat(this.open.ask("{ actors @skipp(iff: $x) { totalCount } }").path("errors")).hasSize(2);
		assertThat(this.open.ask("{ actor(key: 1) { id } }").path("errors")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					query($k: [ActorKind!]) { actors(filter: { kinds: $k }) { totalCount } } | k | ["PERSN"]   | Variable 'k[0]' is "PERSN", which is not permitted; permitted: PERSON
					query($f: ActorFilter) { actors(filter: $f) { totalCount } }  | f | {"knds": []}             | Variable 'f.knds' does not exist; permitted: kinds
					query($f: ActorFilter) { actors(filter: $f) { totalCount } }  | f | {"kinds": [null]}        | Variable 'f.kinds[0]' is null or missing; permitted: a value of type ActorKind!
					query($o: [ActorOrder!]) { actors(orderBy: $o) { totalCount } }  | o | {"direction": "ASC"}     | Variable 'o.field' is null or missing; permitted: a value of type ActorOrderField!
					query($d: Date) { designations(asOf: $d) { totalCount } }     | d | "2021"                   | Variable 'd' is "2021", which is not permitted; permitted: a calendar day
					query($n: Int) { actors(first: $n) { totalCount } }           | n | "ten"                    | Variable 'n' is "ten", which is not permitted; permitted: a value of type Int
					query($id: ID!) { actor(id: $id) { id } }                     | x | 1                        | Variable 'id' is null or missing; permitted: a value of type ID!
					query($id: ID!) { actor(id: $id) { id } }                     | id | null                    | Variable 'id' is null or missing; permitted: a value of type ID!
					query($f: ActorFilter) { actors(filter: $f) { totalCount } }  | f | 5                        | Variable 'f' is 5, but must be an object
					""")
	void aWrongVariableIsNamedWithWhatItMayHold(String document, String name, String json, String message) {
		Object value = new JsonMapper().readValue(json, Object.class);
		JsonNode answer = this.open.ask(document, Collections.singletonMap(name, value));
		assertThat(answer.at("/errors/0/message").asString()).startsWith(message);
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		assertThat(message).contains("'" + answer.at("/errors/0/extensions/argument").asString() + "'");
	}

	@Test
	void anOperationThatTheDocumentDoesNotHaveIsRefusedWithItsNames() {
		String document = "query Actors { actors { totalCount } } query Measures { measures { totalCount } }";
		JsonNode unnamed = this.open.ask(document);
		assertThat(unnamed.at("/errors/0/message").asString())
			.isEqualTo("Parameter 'operationName' is required, since the document has several operations; "
					+ "permitted: Actors, Measures");
		assertThat(unnamed.at("/errors/0/extensions/argument").asString()).isEqualTo("operationName");
		assertThat(this.open.ask(document, Map.of(), "Measure").at("/errors/0/message").asString())
			.isEqualTo("Parameter 'operationName' is 'Measure', which the document does not have; "
					+ "permitted: Actors, Measures. Did you mean 'Measures'?");
	}

	@Test
	void anOperationWithoutANameIsNotChosenByOne() {
		assertThat(this.open.ask("{ __typename }", Map.of(), "Actors").at("/errors/0/message").asString())
			.isEqualTo("Parameter 'operationName' is 'Actors', but no operation of the document has a name; omit it");
	}

	@Test
	void suggestionsAreForClientsToo() {
		JsonNode answer = this.open.ask("{ actor(id: \"canada\") { nam } }", Map.of());
		assertThat(answer.at("/errors/0/extensions/suggestions")).hasToString("[\"name\",\"names\"]");
		assertThat(answer.at("/errors/0/locations/0/line").asInt()).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ actors { nam } }                          | Field 'nam' does not exist there
					{ actors(frist: 3) { totalCount } }         | Argument 'frist' does not exist on field 'actors'
					{ actors(filter: { kinds: [PERSN] }) { totalCount } } | Argument 'filter.kinds[0]' is PERSN, which is not permitted
					{ actors(first: "ten") { totalCount } }     | Argument 'first' is "ten", which is not permitted
					{ node(id: "x") { title } }                 | Field 'title' does not exist there
					query($x: ID) { actor(id: $x) { id } }      | Variable '$x' has type 'ID', which argument 'id' of field 'actor' does not permit
					""")
	void noErrorListsPartsOfTheSchemaWhereThatIsHidden(String document, String message) {
		JsonNode error = this.hidden.ask(document).at("/errors/0");
		assertThat(error.path("message").asString()).isEqualTo(message);
		assertThat(error.path("extensions").propertyNames()).doesNotContain("suggestions");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ actor(id: "x") { ...A } } fragment A on Actor { nam }              | Field 'nam' does not exist on type 'Actor'. Did you mean 'name' or 'names'?
					{ actor(id: "x") { ...A } } fragment A on Acter { id }               | Type 'Acter' does not exist. Did you mean 'Actor' or 'Act'?
					{ actor(id: "x") { ...A } } fragment A on Actor @skipp(if: true) { id } | Directive '@skipp' does not exist. Did you mean '@skip'?
					{ actor(id: "x") { ...A @skip(iff: true) } } fragment A on Actor { id } | Argument 'iff' does not exist on directive '@skip'. Did you mean 'if'?
					{ actor(id: "x") { ... { nam } } }                                   | Field 'nam' does not exist on type 'Actor'. Did you mean 'name' or 'names'?
					query($a: [Strin!]!) { nodes(ids: $a) { id } }                       | Type 'Strin' does not exist. Did you mean 'String'?
					query($a: __Typ) { actor(id: $a) { id } }                            | Type '__Typ' does not exist
					{ actor(key: "x") { id } }                                           | Argument 'id' is null or missing; permitted: a value of type ID!
					{ actors(filter: { kinds: "PERSON" }) { totalCount } }               | Argument 'filter.kinds' is in quotes, which an enum value has only in JSON; permitted: PERSON, COMPANY, PUBLIC_BODY, ORGANIZATION, STATE, GROUP, ENTITY, VESSEL, AIRCRAFT
					{ actor(id: {}) { id } }                                             | Argument 'id' is {}, which is not permitted; permitted: a value of type ID
					{ nodes(ids: [{}]) { id } }                                          | Argument 'ids[0]' is {}, which is not permitted; permitted: a value of type ID
					{ measures(filter: { jurisdictions: {} }) { totalCount } }           | Argument 'filter.jurisdictions' is {}, which is not permitted; permitted: a value of type ID
					{ actors(filter: { kinds: "PERSN" }) { totalCount } }                | Argument 'filter.kinds' is "PERSN", which is not permitted; permitted: PERSON, COMPANY, PUBLIC_BODY, ORGANIZATION, STATE, GROUP, ENTITY, VESSEL, AIRCRAFT. Did you mean 'PERSON'?
					{ actors(orderBy: { field: NAME, direction: null }) { totalCount } } | Argument 'orderBy.direction' is null or missing; permitted: a value of type OrderDirection!
					""")
	void findsTheErrorWhereverItStands(String document, String message) {
		assertThat(this.open.ask(document).findValuesAsString("message")).contains(message);
	}

	@Test
	void namesTheVariableOfTheOperationThatRuns() {
		String document = """
				query A($id: ID!) { actor(id: $id) { id } }
				query B($size: Int! = 20, $key: ID!) { actor(id: $key) { id } actors(first: $size) { totalCount } }""";
		assertThat(argument(document, Map.of(), "A")).isEqualTo("id");
		assertThat(argument(document, Map.of(), "B")).isEqualTo("key");
		assertThat(argument(document, Collections.singletonMap("size", null), "B")).isEqualTo("size");
	}

	private String argument(String document, Map<String, ?> variables, String operation) {
		return this.open.ask(document, variables, operation).at("/errors/0/extensions/argument").asString();
	}

}
