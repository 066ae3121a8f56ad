package org.sanctionsgraph.limits;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

/** An engine with limits over a small schema without data, where every field is null. */
final class SmallGraph {

	private static final Limits LIMITS = new Limits(15, 50_000, 30, 30, 50, 5_000, 5_000, 1_000, 5_000, 100_000, 5,
			100_000, Duration.ofSeconds(10));

	private static final String SCHEMA = """
			type Query {
				node(id: ID): Node
				nodes(ids: [ID!]!): [Node]
				people(first: Int, last: Int): PersonConnection
				person: Person
				found(ids: [ID!]): [Found!]
			}
			interface Node { id: ID related: [Node!] next: Node }
			union Found = Person | Ship
			type Person implements Node {
				id: ID name: String related: [Node!] next: Node boss: Person
				friends(first: Int, last: Int): PersonConnection ships(kind: Kind! = SAIL, fleet: Fleet): [Ship!]!
				guns: [Gun!] @listSize(assumedSize: 12)
			}
			type Ship implements Node {
				id: ID name: String related: [Node!] next: Node owner: Person
				crew(first: Int, last: Int): PersonConnection
			}
			type Gun { calibre: Int }
			enum Kind { SAIL STEAM }
			input Fleet { kind: Kind! names: [String!] escorts: [Fleet!] }
			directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
			type PersonConnection { edges: [PersonEdge!] nodes: [Person!] pageInfo: PageInfo totalCount: Int }
			type PersonEdge { cursor: String node: Person }
			type PageInfo { hasNextPage: Boolean }
			""";

	private final GraphQL engine;

	SmallGraph() {
		GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
				RuntimeWiring.newRuntimeWiring().wiringFactory(new ReadFields()).build());
		this.engine = GraphQL.newGraphQL(schema).instrumentation(new LimitedExecution(LIMITS)).build();
	}

	ExecutionResult ask(String document, Map<String, Object> variables) {
		return this.engine.execute(ExecutionInput.newExecutionInput(document).variables(variables));
	}

	ExecutionResult ask(String document, String operation) {
		return this.engine.execute(ExecutionInput.newExecutionInput(document).operationName(operation));
	}

	static String repeated(int times, IntFunction<String> text) {
		return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining(" "));
	}

	/** Records and totals are read; all else is a property. */
	private static final class ReadFields extends MockedWiringFactory {

		private static final Set<String> PROPERTIES = Set.of("id", "name", "calibre", "hasNextPage");

		@Override
		public boolean providesDataFetcher(FieldWiringEnvironment field) {
			String parent = field.getParentType().getName();
			String name = field.getFieldDefinition().getName();
			return name.equals("totalCount")
					|| !(parent.endsWith("Connection") || parent.endsWith("Edge") || PROPERTIES.contains(name));
		}

	}

}
