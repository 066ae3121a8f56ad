package org.sanctionsgraph;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A deprecation without a replacement or a day of removal is found wherever it may be.
 */
class DeprecationsTests {

	private static final String SCHEMA = """
			type Query {
				current(
					good: Int @deprecated(reason: "Use `size`. Removed on 2030-01-31.")
					badArgument: Int @deprecated(reason: "Use `size`.")
					input: Input
				): Kind
				good: Int @deprecated(reason: "Use `current`; removed on 2030-01-31.")
				withoutReason: Int @deprecated
				withoutDay: Int @deprecated(reason: "Use `current`.")
				withoutReplacement: Int @deprecated(reason: "Removed on 2030-01-31.")
			}
			interface Named { badInterface: Int @deprecated(reason: "Use current; removed on 2030-01-31.") }
			input Input { badInput: Int @deprecated good: Int @deprecated(reason: "Use `size`, 2030-01-31.") }
			enum Kind { ONE BAD_VALUE @deprecated GOOD_VALUE @deprecated(reason: "Use `ONE`; removed on 2030-01-31.") }
			""";

	@Test
	void findsEveryUnexplainedDeprecation() {
		GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(SCHEMA));
		assertThat(Deprecations.unexplained(schema)).containsExactlyInAnyOrder("badArgument", "withoutReason",
				"withoutDay", "withoutReplacement", "badInterface", "badInput", "BAD_VALUE");
	}

}
