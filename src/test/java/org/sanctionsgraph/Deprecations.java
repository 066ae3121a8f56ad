package org.sanctionsgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** The deprecations of a schema, and the rule for their reasons. */
final class Deprecations extends GraphQLTypeVisitorStub {

	private static final Pattern REASON = Pattern.compile("Use `\\w+`.*\\d{4}-\\d{2}-\\d{2}.*");

	private final List<String> unexplained = new ArrayList<>();

	private Deprecations() {
	}

	/**
	 * {@return the deprecated elements whose reason does not name a replacement in
	 * backticks and the day of their removal}
	 */
	static List<String> unexplained(GraphQLSchema schema) {
		Deprecations deprecations = new Deprecations();
		new SchemaTraverser().depthFirstFullSchema(deprecations, schema);
		return deprecations.unexplained;
	}

	@Override
	public TraversalControl visitGraphQLObjectType(GraphQLObjectType type,
			TraverserContext<GraphQLSchemaElement> context) {
		return type.getName().startsWith("__") ? TraversalControl.ABORT : TraversalControl.CONTINUE;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		return check(field.getName(), field.isDeprecated(), field.getDeprecationReason());
	}

	@Override
	public TraversalControl visitGraphQLArgument(GraphQLArgument argument,
			TraverserContext<GraphQLSchemaElement> context) {
		return check(argument.getName(), argument.isDeprecated(), argument.getDeprecationReason());
	}

	@Override
	public TraversalControl visitGraphQLInputObjectField(GraphQLInputObjectField field,
			TraverserContext<GraphQLSchemaElement> context) {
		return check(field.getName(), field.isDeprecated(), field.getDeprecationReason());
	}

	@Override
	public TraversalControl visitGraphQLEnumValueDefinition(GraphQLEnumValueDefinition value,
			TraverserContext<GraphQLSchemaElement> context) {
		return check(value.getName(), value.isDeprecated(), value.getDeprecationReason());
	}

	private TraversalControl check(String name, boolean deprecated, String reason) {
		if (deprecated && !REASON.matcher(reason).matches()) {
			this.unexplained.add(name);
		}
		return TraversalControl.CONTINUE;
	}

}
