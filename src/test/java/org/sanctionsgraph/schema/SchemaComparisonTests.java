package org.sanctionsgraph.schema;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the log says of a change, and whether it breaks clients. */
class SchemaComparisonTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					a: Int ; a: Int b: Int ; added `Query.b` ; false
					a: Int b: Int ; a: Int ; removed `Query.b` ; true
					a: Int ; a: Int! ; changed `Query.a`: `Int!` instead of `Int` ; false
					a: [Int!]! ; a: [Int]! ; changed `Query.a`: `[Int]!` instead of `[Int!]!` ; true
					a: Int ; a: ID ; changed `Query.a`: `ID` instead of `Int` ; true
					a: Int ; a: [Int] ; changed `Query.a`: `[Int]` instead of `Int` ; true
					a: Int ; a(b: Int): Int ; added `Query.a(b:)` ; false
					a: Int ; a(b: Int!): Int ; added `Query.a(b:)` ; true
					a: Int ; a(b: Int! = 1): Int ; added `Query.a(b:)` ; false
					a(b: Int): Int ; a(b: Int!): Int ; changed `Query.a(b:)`: `Int!` instead of `Int` ; true
					a(b: Int!): Int ; a(b: Int): Int ; changed `Query.a(b:)`: `Int` instead of `Int!` ; false
					a(b: Int = 1): Int ; a(b: Int = 2): Int ; changed `Query.a(b:)`: `Int = 2` instead of `Int = 1` ; false
					a: A } enum A { B C ; a: A } enum A { B ; removed `A.C` ; true
					a: A } enum A { B ; a: A } enum A { B C ; added `A.C` ; false
					a(b: B): A } input B { c: ID ; a(b: B): A } input B { c: ID d: ID! ; added `B.d` ; true
					a: A } union A = B | C type D { e: ID ; a: A } union A = B type D { e: ID ; removed `C in A` ; true
					a: A } interface A { b: ID } type B implements A { b: ID ; a: A } interface A { b: ID } type B { b: ID ; removed `B implements A` ; true
					a: A } type A { b: ID ; a: A } interface A { b: ID ; changed `A`: `Interface` instead of `Object` ; true
					a: ID ; a: ID @deprecated(reason: "so") ; deprecated `Query.a`: so ; false
					a: ID @deprecated ; a: ID ; no longer deprecated `Query.a` ; false
					""")
	void tellsWhatChangedAndWhetherItBreaksClients(String before, String now, String line, boolean breaks) {
		assertThat(SchemaChange.between(query(before), query(now))).singleElement().satisfies((change) -> {
			assertThat(change.lines()).containsExactly(line);
			assertThat(change.isBreak()).isEqualTo(breaks);
		});
	}

	@Test
	void whatComesAndGoesWithItsParentHasNoLine() {
		String before = "type Query { a: Old b: ID } type Old { a(b: ID): ID } enum Older { A }";
		String now = "type Query { a: New b: ID } type New { a(b: ID): ID }";
		List<String> lines = SchemaChange.between(before, now).stream().flatMap((one) -> one.lines().stream()).toList();
		assertThat(lines).containsExactly("added `New`", "removed `Old`", "removed `Older`",
				"changed `Query.a`: `New` instead of `Old`");
	}

	@Test
	void descriptionsAndOrderAreNoChange() {
		assertThat(SchemaChange.between("type Query { a: ID b: ID }", "\"New.\" type Query { b: ID \"Newer.\" a: ID }"))
			.isEmpty();
	}

	/** The type of queries with those fields; a brace may end it and begin another. */
	private static String query(String fields) {
		return "type Query { %s }".formatted(fields);
	}

}
