package org.sanctionsgraph.syntax;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SyntaxProblemTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# nothing                              | 10 | it is empty; expected an operation, such as { __typename }
					{                                      |  2 | it ends too early; expected a field name
					{ a { b }                              | 10 | it ends too early; expected '}' to close '{' of line 1, column 1
					{ a, # "{                              | 10 | it ends too early; expected '}' to close '{' of line 1, column 1
					query A                                |  8 | it ends too early; expected the selected fields in braces
					{ a } }                                |  7 | unexpected '}'; expected no further bracket, since none is open
					hello                                  |  1 | unexpected 'hello'; expected an operation, such as { __typename }
					{ a } b                                |  7 | unexpected 'b'; expected an operation, such as { __typename }
					{ a { } }                              |  7 | unexpected '}'; expected a field name
					{ a() }                                |  5 | unexpected ')'; expected an argument
					{ a(: 1) }                             |  5 | unexpected ':'; expected an argument
					{ a(b: ) }                             |  8 | unexpected ')'; expected a value
					{ a(b 1) }                             |  7 | unexpected '1'; expected ':' and a value
					{ a(b: 1 c) }                          | 11 | unexpected ')'; expected ':' and a value
					{ a(b: $) }                            |  9 | unexpected ')'; expected the name of a variable
					{ a(b: $c { d } }                      | 11 | unexpected '{'; expected ')' to close '(' of line 1, column 4
					{ a(b: C 1) }                          | 10 | unexpected '1'; expected an argument, or ')' to close '(' of line 1, column 4
					{ a(b: [1 2) }                         | 12 | unexpected ')'; expected ']' to close '[' of line 1, column 8
					{ a(b: { c [1] }) }                    | 12 | unexpected '['; expected ':' and a value
					{ a(b: { 1 }) }                        | 10 | unexpected '1'; expected a field of the object
					{ a: }                                 |  6 | unexpected '}'; expected a field name
					{ "a" }                                |  3 | unexpected '"a"'; expected a field name
					{ a { b } { c } }                      | 11 | unexpected '{'; expected a field name, or '}' to close '{' of line 1, column 1
					{ a @ { b } }                          |  7 | unexpected '{'; expected the name of a directive
					{ ... on { a } }                       | 10 | unexpected '{'; expected the name of a type
					{ ... on A }                           | 12 | unexpected '}'; expected the selected fields in braces
					{ ... 1 }                              |  3 | unexpected '...'; expected the name of a fragment, or 'on' and the name of a type
					{ a; b }                               |  4 | unexpected ';'; expected a field name, or '}' to close '{' of line 1, column 1
					query (a: B) { c }                     |  8 | unexpected 'a'; expected a variable with its type, such as $id: ID!
					query ($a B) { c }                     | 11 | unexpected 'B'; expected ':' and a type
					query ($a: ) { c }                     | 12 | unexpected ')'; expected a type, such as ID!
					query ($a: B = ) { c }                 | 16 | unexpected ')'; expected a value
					fragment on A { b }                    | 10 | unexpected 'on'; expected the name of a fragment other than 'on'
					fragment A { b }                       | 12 | unexpected '{'; expected 'on' and the name of a type
					fragment A on { b }                    | 15 | unexpected '{'; expected the name of a type
					{ a(b: 'c') }                          |  8 | unexpected single quote; expected a text in double quotes
					{ a(b: c-d) }                          |  9 | unexpected '-'; expected double quotes around a text with this character
					{ a(b: 2021-02-03) }                   | 12 | unexpected '-'; expected double quotes around a text with this character
					{ a(b: 01) }                           |  8 | unexpected '01'; expected a number such as 10, -1 or 1.5
					{ a(b: +1) }                           |  8 | unexpected '+1'; expected a number such as 10, -1 or 1.5
					{ a(b: "c) }                           |  8 | a text has no end; expected a double quote to close it on the same line
					{ a(b: \"""c) }                        |  8 | a text has no end; expected three double quotes to close it
					""")
	void isWhatIsFoundAndWhatIsExpected(String document, int column, String problem) {
		assertThat(problem(document))
			.isEqualTo("The document cannot be parsed at line 1, column %d: %s".formatted(column, problem));
	}

	@Test
	void namesTheEscapesOfTexts() {
		String permitted = "at line 1, column 8: a text has an unknown escape; expected \\\" \\\\ \\/ \\b";
		assertThat(problem("{ a(b: \"\\q\") }")).contains(permitted);
		assertThat(problem("{ a(b: \"\\uD800\") }")).contains(permitted);
	}

	@Test
	void countsLinesAndTakesTextsAndCommentsForWhatTheyAre() {
		assertThat(problem("{\n  a(b: \"é { \\\" [\", c: \"\"\"\n ( \"\"\")\n  # )\n  d(\n}"))
			.endsWith("at line 6, column 1: unexpected '}'; expected an argument");
		assertThat(problem("\n\n{ a\n  (b: 1")).endsWith("expected ')' to close '(' of line 4, column 3");
	}

	private static String problem(String document) {
		InvalidSyntaxException thrown = catchThrowableOfType(InvalidSyntaxException.class,
				() -> Parser.parse(document));
		return SyntaxProblem.of(thrown.toInvalidSyntaxError(), new DocumentText(document));
	}

}
