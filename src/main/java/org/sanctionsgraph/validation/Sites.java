package org.sanctionsgraph.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document by their locations. The engine's errors name locations; this
 * finds what is there.
 */
final class Sites {

	private final GraphQLSchema schema;

	private final Map<SourceLocation, Site> found = new HashMap<>();

	/** By the fragment's name, since the engine gives the type no place. */
	private final Map<String, Site> fragmentTypes = new HashMap<>();

	private Sites(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * {@return every part of the document}
	 */
	static Sites of(Document document, GraphQLSchema schema) {
		Sites sites = new Sites(schema);
		document.getDefinitions().forEach((definition) -> sites.add(Site.of(definition, null, null, null)));
		document.getDefinitionsOfType(OperationDefinition.class).forEach(sites::visit);
		document.getDefinitionsOfType(FragmentDefinition.class).forEach(sites::visit);
		return sites;
	}

	/**
	 * {@return what an error is about, or null where that is not known}
	 */
	@Nullable Site of(ValidationError error) {
		List<SourceLocation> places = error.getLocations();
		if (places != null && !places.isEmpty()) {
			return this.found.get(places.getFirst());
		}
		List<String> path = error.getQueryPath();
		return (path == null || path.isEmpty()) ? null : this.fragmentTypes.get(path.getFirst());
	}

	private void visit(OperationDefinition operation) {
		directives(operation);
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			add(new Site(variable, null, null, null,
					(type(variable.getType(), this.schema) instanceof GraphQLInputType input) ? input : null, ""));
			typeName(variable.getType());
			directives(variable);
		}
		visit(operation.getSelectionSet(), root(operation));
	}

	private @Nullable GraphQLNamedType root(OperationDefinition operation) {
		return switch (operation.getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		};
	}

	private void visit(FragmentDefinition fragment) {
		directives(fragment);
		TypeName type = fragment.getTypeCondition()
			.transform((placed) -> placed.sourceLocation(fragment.getSourceLocation()));
		this.fragmentTypes.put(fragment.getName(), Site.of(type, null, null, null));
		visit(fragment.getSelectionSet(), this.schema.getTypeAs(fragment.getTypeCondition().getName()));
	}

	private void visit(@Nullable SelectionSet selections, @Nullable GraphQLNamedType parent) {
		if (selections == null) {
			return;
		}
		for (Node<?> selection : selections.getSelections()) {
			add(Site.of(selection, parent, null, null));
			directives((DirectivesContainer<?>) selection);
			switch (selection) {
				case Field field -> visit(field, parent);
				case InlineFragment inline -> visit(inline, parent);
				default -> {
				}
			}
		}
	}

	private void visit(InlineFragment inline, @Nullable GraphQLNamedType parent) {
		if (inline.getTypeCondition() == null) {
			visit(inline.getSelectionSet(), parent);
			return;
		}
		typeName(inline.getTypeCondition());
		visit(inline.getSelectionSet(), this.schema.getTypeAs(inline.getTypeCondition().getName()));
	}

	private void visit(Field field, @Nullable GraphQLNamedType parent) {
		GraphQLFieldDefinition definition = definition(field, parent);
		add(Site.of(field, parent, definition, null));
		for (Argument argument : field.getArguments()) {
			GraphQLArgument declared = (definition == null) ? null : definition.getArgument(argument.getName());
			visit(argument, new Site(argument, parent, definition, null, (declared == null) ? null : declared.getType(),
					argument.getName()));
		}
		visit(field.getSelectionSet(), (definition == null) ? null : GraphQLTypeUtil.unwrapAll(definition.getType()));
	}

	private @Nullable GraphQLFieldDefinition definition(Field field, @Nullable GraphQLNamedType parent) {
		return switch (field.getName()) {
			case "__typename" -> this.schema.getIntrospectionTypenameFieldDefinition();
			case "__schema" -> this.schema.getIntrospectionSchemaFieldDefinition();
			case "__type" -> this.schema.getIntrospectionTypeFieldDefinition();
			case String name when parent instanceof GraphQLFieldsContainer container ->
				container.getFieldDefinition(name);
			default -> null;
		};
	}

	private void directives(DirectivesContainer<?> container) {
		for (Directive directive : container.getDirectives()) {
			GraphQLDirective definition = this.schema.getDirective(directive.getName());
			add(Site.of(directive, null, null, definition));
			for (Argument argument : directive.getArguments()) {
				GraphQLArgument declared = (definition == null) ? null : definition.getArgument(argument.getName());
				visit(argument, new Site(argument, null, null, definition,
						(declared == null) ? null : declared.getType(), argument.getName()));
			}
		}
	}

	private void visit(Argument argument, Site site) {
		this.found.put(argument.getSourceLocation(), site);
		visit(argument.getValue(), site, site.input(), site.path());
	}

	/** The parts of a value, each with its required type. */
	private void visit(Value<?> value, Site site, @Nullable GraphQLType required, String path) {
		GraphQLType type = (required == null) ? null : GraphQLTypeUtil.unwrapNonNull(required);
		add(new Site(value, site.parent(), site.field(), site.directive(),
				(required instanceof GraphQLInputType input) ? input : null, path));
		switch (value) {
			case ArrayValue array -> {
				GraphQLType item = (type instanceof GraphQLList list) ? list.getWrappedType() : type;
				for (int i = 0; i < array.getValues().size(); i++) {
					visit(array.getValues().get(i), site, item, "%s[%d]".formatted(path, i));
				}
			}
			case ObjectValue object -> object.getObjectFields()
				.forEach((field) -> visit(field.getValue(), site, fieldType(type, field.getName()),
						path + "." + field.getName()));
			default -> {
			}
		}
	}

	private static @Nullable GraphQLType fieldType(@Nullable GraphQLType type, String field) {
		GraphQLInputObjectField found = (type instanceof GraphQLInputObjectType object) ? object.getField(field) : null;
		return (found == null) ? null : found.getType();
	}

	private void typeName(Type<?> type) {
		if (type instanceof TypeName name) {
			add(Site.of(name, null, null, null));
		}
		type.getChildren().stream().filter(Type.class::isInstance).forEach((inner) -> typeName((Type<?>) inner));
	}

	/**
	 * {@return the type of a variable, or null if the schema has no type of that name}
	 */
	static @Nullable GraphQLType type(Type<?> type, GraphQLSchema schema) {
		return switch (type) {
			case NonNullType nonNull when type(nonNull.getType(), schema) instanceof GraphQLType inner ->
				GraphQLNonNull.nonNull(inner);
			case ListType list when type(list.getType(), schema) instanceof GraphQLType inner ->
				GraphQLList.list(inner);
			case TypeName name -> schema.getType(name.getName());
			default -> null;
		};
	}

	private void add(Site site) {
		if (site.node().getSourceLocation() != null) {
			this.found.put(site.node().getSourceLocation(), site);
		}
	}

}
