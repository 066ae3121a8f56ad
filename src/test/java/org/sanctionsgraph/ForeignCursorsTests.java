package org.sanctionsgraph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A cursor is one of its list in its order; no other list takes it. */
@EngineTest
class ForeignCursorsTests {

	private static final Map<String, String> REQUIRED = Map.of("alignment", "jurisdictions: [\"canada\"], ", "changes",
			"from: \"2018-01-01\", ");

	private static final String CHANGES = "changes(from: \"2018-01-01\", first: 3%s) { edges { found: cursor } }";

	private static final String NEWEST_FIRST = "timeline(first: 3, orderBy: {field: DATE, direction: DESC}%s) { edges { found: cursor } }";

	private final GraphQLSchema schema = SchemaFiles.read();

	@Autowired
	private Endpoint api;

	@Test
	void cursorsNameTheirListAndOrder() {
		Map<String, Set<String>> listsByName = new HashMap<>();
		documents().forEach((document, list) -> this.api.data(document)
			.findValuesAsString("found")
			.forEach((cursor) -> listsByName.computeIfAbsent(name(cursor), (name) -> new HashSet<>()).add(list)));
		assertThat(listsByName).hasSizeGreaterThan(100);
		assertThat(listsByName.values()).allSatisfy((lists) -> assertThat(lists).hasSize(1));
	}

	@Test
	void changesAndTheTimelineRefuseEachOthersCursors() {
		assertThat(codeAfter(CHANGES, NEWEST_FIRST)).isEqualTo("BAD_REQUEST");
		assertThat(codeAfter(NEWEST_FIRST, CHANGES)).isEqualTo("BAD_REQUEST");
		assertThat(codeAfter(CHANGES, CHANGES)).isEmpty();
	}

	private String codeAfter(String list, String ofCursor) {
		String cursor = this.api.data("{ %s }".formatted(ofCursor.formatted("")))
			.findValuesAsString("found")
			.getFirst();
		return this.api.ask("{ %s }".formatted(list.formatted(", after: \"%s\"".formatted(cursor)))).code();
	}

	/** The second line; the first is a checksum. */
	private static String name(String cursor) {
		return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n")[1];
	}

	/** What asks for cursors of each list in each order, with the list. */
	private Map<String, String> documents() {
		Map<String, String> documents = new HashMap<>();
		pages(this.schema.getQueryType()).filter((field) -> !field.getName().equals("recordChanges"))
			.forEach((field) -> orders(field)
				.forEach((order) -> documents.put("{ %s }".formatted(page(field, order)), "Query." + field.getName())));
		FieldRoute.all(this.schema)
			.stream()
			.filter((route) -> isPage(route.last()))
			.forEach((route) -> orders(route.last())
				.forEach((order) -> documents.put(document(route, order), list(route))));
		return documents;
	}

	private static String document(FieldRoute route, String order) {
		String field = route.last().getName();
		return route.document("first: 20").replace(field + "(first: 3) { __typename }", page(route.last(), order));
	}

	private static String page(GraphQLFieldDefinition field, String order) {
		return "%s(%sfirst: 3%s) { edges { found: cursor } }".formatted(field.getName(),
				REQUIRED.getOrDefault(field.getName(), ""), order);
	}

	private static Stream<String> orders(GraphQLFieldDefinition field) {
		GraphQLArgument orderBy = field.getArgument("orderBy");
		if (orderBy == null) {
			return Stream.of("");
		}
		GraphQLInputObjectType order = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(orderBy.getType());
		GraphQLEnumType by = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
		return by.getValues()
			.stream()
			.flatMap((value) -> Stream.of("ASC", "DESC")
				.map((direction) -> ", orderBy: {field: %s, direction: %s}".formatted(value.getName(), direction)));
	}

	/** The list of an interface is that of the types that implement it. */
	private static String list(FieldRoute route) {
		return route.owner()
			.getInterfaces()
			.stream()
			.map(GraphQLInterfaceType.class::cast)
			.filter((type) -> type.getFieldDefinition(route.last().getName()) != null)
			.map(GraphQLInterfaceType::getName)
			.findFirst()
			.orElse(route.owner().getName()) + "." + route.last().getName();
	}

	private static Stream<GraphQLFieldDefinition> pages(GraphQLObjectType type) {
		return type.getFieldDefinitions().stream().filter(ForeignCursorsTests::isPage);
	}

	private static boolean isPage(GraphQLFieldDefinition field) {
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		return type instanceof GraphQLObjectType page && page.getName().endsWith("Connection");
	}

}
