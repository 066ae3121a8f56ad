package org.sanctionsgraph;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every type of the schema promises to those who build on it. */
class SchemaTests {

	/** What every record has few of. */
	private static final Pattern SHORT = Pattern.compile("\\w+\\.(claims|sources|facets|answers)");

	/** Lists that come with the value that they are part of. */
	private static final Set<String> PARTS = Set.of("AlignmentRow.cells", "CountCheck.stated", "Facet.values",
			"Statistics.rows");

	/** Fields whose values take a statement of their own, though they are no lists. */
	private static final Set<String> READ_APART = Set.of("dataset", "disputed", "facets", "open", "targetCount",
			"totalCount");

	/** Lists of records that their subject keeps short, so that they need no pages. */
	private static final Set<String> SHORT_LISTS = Set.of("Act.fulfils", "Actor.identifiers", "Actor.names",
			"Actor.officeHolders", "Actor.positions", "Actor.relations", "AlignmentCell.designations",
			"AlignmentRow.cells", "Ask.addressees", "Ask.outcomes", "Ask.targets", "CountCheck.stated",
			"Dataset.citationSchemes", "Dataset.counts", "Dataset.identifierSchemes", "Dataset.labels",
			"Dataset.topics", "Facet.values", "LegalAuthority.chain", "LegalAuthority.citations",
			"LegalAuthority.implementedBy", "LegalAuthority.implements", "Measure.announcedBy", "Measure.authorities",
			"Measure.coordinatedWith", "Measure.enactedThrough", "Measure.fulfils", "Measure.imposedBy",
			"Query.actorsByIdentifiers", "Query.nodes", "Response.asks", "Response.fulfils", "Response.enacts",
			"Response.enactsLaw", "Response.participants", "Statistics.rows");

	private final GraphQLSchema schema = SchemaFiles.read();

	@Test
	void everythingIsDescribed() {
		assertThat(
				elements().filter((element) -> element.getDescription() == null || element.getDescription().isBlank())
					.map(GraphQLNamedSchemaElement::getName))
			.isEmpty();
	}

	@Test
	void everyScalarNamesItsSpecification() {
		assertThat(types(GraphQLScalarType.class).filter((type) -> !ScalarInfo.isGraphqlSpecifiedScalar(type)))
			.isNotEmpty()
			.allSatisfy((type) -> assertThat(type.getSpecifiedByUrl()).startsWith("https://"));
	}

	@Test
	void everyListThatCanGrowHasPages() {
		assertThat(containers()
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				.filter(SchemaTests::listsRecords)
				.filter((field) -> field.getArgument("first") == null)
				.map((field) -> type.getName() + "." + field.getName()))
			.filter((name) -> !name.matches("\\w+Connection\\.(edges|nodes)"))
			.filter((name) -> !SHORT_LISTS.contains(name) && !SHORT.matcher(name).matches())).isEmpty();
	}

	/** What is read apart from its record can fail apart from it. */
	@Test
	void everyFieldThatIsReadApartIsNullOnlyBesideAnError() {
		assertThat(containers().flatMap((type) -> type.getFieldDefinitions()
			.stream()
			.filter((field) -> isReadApart(type, field))
			.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType())
					|| !field.hasAppliedDirective("semanticNonNull"))
			.map((field) -> type.getName() + "." + field.getName()))).isEmpty();
	}

	@Test
	void nothingThatCannotBeNullIsMarkedAsNullBesideAnError() {
		assertThat(containers().flatMap((type) -> type.getFieldDefinitions().stream())
			.filter((field) -> field.hasAppliedDirective("semanticNonNull"))).isNotEmpty()
			.allSatisfy((field) -> assertThat(GraphQLTypeUtil.isNullable(field.getType())).isTrue());
	}

	private static boolean isReadApart(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
		boolean part = type.getName().endsWith("Connection") && Set.of("edges", "nodes").contains(field.getName());
		boolean page = GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
		return page || READ_APART.contains(field.getName())
				|| (listsRecords(field) && !part && !PARTS.contains(type.getName() + "." + field.getName()));
	}

	@Test
	void everyOrderStatesHowManyKeysItHas() {
		assertThat(containers().flatMap((type) -> type.getFieldDefinitions().stream())
			.flatMap((field) -> field.getArguments().stream())
			.filter((argument) -> argument.getName().equals("orderBy"))).isNotEmpty()
			.allSatisfy((argument) -> assertThat(argument.hasAppliedDirective("itemCount")).isTrue());
	}

	@Test
	void everyPageIsAskedForInTheSameWay() {
		assertThat(containers().flatMap((type) -> type.getFieldDefinitions().stream())
			.filter((field) -> GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection")))
			.isNotEmpty()
			.allSatisfy((field) -> {
				assertThat(field.getArguments()).extracting(GraphQLArgument::getName)
					.contains("first", "after", "last", "before");
				assertThat(field.getArgument("first").getDescription()).contains("1 to 100", "Defaults to 20");
			});
	}

	@Test
	void everyPageHasTheSameShape() {
		assertThat(types(GraphQLObjectType.class).filter((type) -> type.getName().endsWith("Connection"))).isNotEmpty()
			.allSatisfy((type) -> assertThat(type.getFieldDefinitions()).extracting(GraphQLFieldDefinition::getName)
				.contains("edges", "nodes", "pageInfo", "totalCount"));
	}

	@Test
	void everyTypeWithAnIdCanBeFetchedAgain() {
		assertThat(types(GraphQLObjectType.class).filter((type) -> type.getFieldDefinition("id") != null)).isNotEmpty()
			.allSatisfy(
					(type) -> assertThat(type.getInterfaces()).extracting(GraphQLNamedType::getName).contains("Node"));
	}

	@Test
	void everyAssertionLeadsToItsSources() {
		GraphQLInterfaceType node = (GraphQLInterfaceType) this.schema.getType("Node");
		List<String> evidence = List.of("Source", "Claim", "Conflict");
		assertThat(this.schema.getImplementations(node)).filteredOn((type) -> !evidence.contains(type.getName()))
			.allSatisfy((type) -> assertThat(type.getInterfaces()).extracting(GraphQLNamedType::getName)
				.contains("Sourced"));
		assertThat(nodeType("Sourced", "sources")).isEqualTo("Source");
		assertThat(nodeType("Sourced", "claims")).isEqualTo("Claim");
		assertThat(nodeType("Claim", "source")).isEqualTo("Source");
	}

	private String nodeType(String type, String field) {
		GraphQLFieldsContainer container = this.schema.getTypeAs(type);
		return GraphQLTypeUtil.unwrapAll(container.getFieldDefinition(field).getType()).getName();
	}

	private static boolean listsRecords(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList
				&& GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType;
	}

	private Stream<GraphQLNamedSchemaElement> elements() {
		return Stream
			.of(types(GraphQLNamedType.class).filter((type) -> !isBuiltIn(type)),
					containers().flatMap((type) -> type.getFieldDefinitions().stream()),
					containers().flatMap((type) -> type.getFieldDefinitions().stream())
						.flatMap((field) -> field.getArguments().stream()),
					types(GraphQLEnumType.class).flatMap((type) -> type.getValues().stream()),
					types(GraphQLInputObjectType.class).flatMap((type) -> type.getFields().stream()))
			.flatMap((part) -> part);
	}

	private static boolean isBuiltIn(GraphQLNamedType type) {
		return type instanceof GraphQLScalarType scalar && ScalarInfo.isGraphqlSpecifiedScalar(scalar);
	}

	private Stream<GraphQLFieldsContainer> containers() {
		return types(GraphQLFieldsContainer.class);
	}

	private <T extends GraphQLNamedType> Stream<T> types(Class<T> kind) {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.filter(kind::isInstance)
			.map(kind::cast);
	}

}
