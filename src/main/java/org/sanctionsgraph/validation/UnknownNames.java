package org.sanctionsgraph.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.suggestion.Suggestions;

/** Names in a document that neither the schema nor the document has. */
final class UnknownNames {

	private static final int MOST_TYPES = 5;

	private final Document document;

	private final GraphQLSchema schema;

	UnknownNames(Document document, GraphQLSchema schema) {
		this.document = document;
		this.schema = schema;
	}

	Fault field(Site site) {
		List<String> known = (site.parent() instanceof GraphQLFieldsContainer container)
				? names(container.getFieldDefinitions()) : List.of();
		List<String> onTypes = fragments(site.name(), site.parent());
		return Fault
			.of("Field '%s' does not exist on type '%s'".formatted(site.name(), site.parentName()),
					onTypes.isEmpty() ? Suggestions.nearest(site.name(), known) : onTypes)
			.hiding(Fault.of("Field '%s' does not exist there".formatted(site.name())));
	}

	/**
	 * Fragments on the types with the field that an object may have, interfaces first.
	 */
	private List<String> fragments(String field, @Nullable GraphQLNamedType parent) {
		if (!(parent instanceof GraphQLInterfaceType shared)) {
			return List.of();
		}
		return this.schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLImplementingType.class::isInstance)
			.map(GraphQLImplementingType.class::cast)
			.filter((type) -> type.getInterfaces().contains(shared) && type.getFieldDefinition(field) != null)
			.sorted(Comparator.comparing((GraphQLImplementingType type) -> !(type instanceof GraphQLInterfaceType))
				.thenComparing(GraphQLNamedType::getName))
			.limit(MOST_TYPES)
			.map((type) -> "... on %s { %s }".formatted(type.getName(), field))
			.toList();
	}

	Fault argument(Site site) {
		return argument(site, site.owner(), Suggestions.nearest(site.name(), names(site.declared())))
			.hiding(argument(site, site.sentOwner(), List.of()));
	}

	private static Fault argument(Site site, String owner, List<String> nearest) {
		return new Fault("Argument '%s' does not exist on %s".formatted(site.name(), owner), site.name(), null,
				nearest);
	}

	Fault directive(Site site) {
		return (site.node() instanceof Argument) ? argument(site) : unknown("Directive", "@" + site.name(),
				names(this.schema.getDirectives()).stream().map((name) -> "@" + name));
	}

	Fault type(Site site) {
		return unknown("Type", site.name(), names(this.schema.getAllTypesAsList()).stream());
	}

	Fault fragment(Site site) {
		return unknown("Fragment", site.name(),
				this.document.getDefinitionsOfType(FragmentDefinition.class).stream().map(FragmentDefinition::getName));
	}

	Fault variable(Site site) {
		List<String> declared = this.document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((operation) -> operation.getVariableDefinitions().stream())
			.map(VariableDefinition::getName)
			.map((name) -> "$" + name)
			.distinct()
			.toList();
		return Fault.of("Variable '$%s' is not declared by the operation".formatted(site.name()),
				Suggestions.nearest("$" + site.name(), declared));
	}

	private static Fault unknown(String kind, String name, Stream<String> known) {
		return Fault.of("%s '%s' does not exist".formatted(kind, name), Suggestions.nearest(name, known.toList()));
	}

	private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
		return Stream.<GraphQLNamedSchemaElement>concat(elements.stream(), Stream.empty())
			.map(GraphQLNamedSchemaElement::getName)
			.filter((name) -> !name.startsWith("__"))
			.toList();
	}

}
