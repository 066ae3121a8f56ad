package org.sanctionsgraph.validation;

import java.util.List;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Excerpt;

/**
 * A part of a document, with what the schema says about its surroundings.
 *
 * @param node the part
 * @param parent the type whose fields are selected there
 * @param field the field that it is or belongs to
 * @param directive the directive that it is or belongs to
 * @param input the required type of the value there
 * @param path the path of the value, which begins with its argument; empty if it is none
 */
record Site(Node<?> node, @Nullable GraphQLNamedType parent, @Nullable GraphQLFieldDefinition field,
		@Nullable GraphQLDirective directive, @Nullable GraphQLInputType input, String path) {

	/** A part that is no value. */
	static Site of(Node<?> node, @Nullable GraphQLNamedType parent, @Nullable GraphQLFieldDefinition field,
			@Nullable GraphQLDirective directive) {
		return new Site(node, parent, field, directive, null, "");
	}

	/** The name of the part, shortened if it is long; empty for one without. */
	String name() {
		return (this.node instanceof NamedNode<?> named && named.getName() instanceof String name) ? Excerpt.of(name)
				: "";
	}

	/** The name of the type whose fields are selected. */
	String parentName() {
		return (this.parent == null) ? "" : this.parent.getName();
	}

	/** The field, as the schema's documentation names it: {@code Actor.name}. */
	String fieldName() {
		return (this.parent == null) ? sentName() : "%s.%s".formatted(this.parent.getName(), sentName());
	}

	/** The field, as the request names it. */
	String sentName() {
		return (this.field == null) ? name() : this.field.getName();
	}

	/** A selection that the field may have. */
	String selection() {
		return (this.field == null) ? "{ __typename }" : selection(GraphQLTypeUtil.unwrapAll(this.field.getType()));
	}

	private static String selection(GraphQLNamedType type) {
		if (type instanceof GraphQLFieldsContainer fields && fields.getField("nodes") != null) {
			return "{ nodes %s }".formatted(selection(GraphQLTypeUtil.unwrapAll(fields.getField("nodes").getType())));
		}
		return (type instanceof GraphQLFieldsContainer fields && fields.getField("id") != null) ? "{ id }"
				: "{ __typename }";
	}

	/** What the arguments there belong to. */
	String owner() {
		return owner(fieldName());
	}

	/** What the arguments there belong to, as the request names it. */
	String sentOwner() {
		return owner(sentName());
	}

	private String owner(String field) {
		return (this.directive == null) ? "field '%s'".formatted(field)
				: "directive '@%s'".formatted(this.directive.getName());
	}

	/** The arguments that the field or directive has. */
	List<GraphQLArgument> declared() {
		if (this.directive != null) {
			return this.directive.getArguments();
		}
		return (this.field == null) ? List.of() : this.field.getArguments();
	}

	/** The arguments that the document gives the field or directive. */
	List<Argument> arguments() {
		return switch (this.node) {
			case Field one -> one.getArguments();
			case Directive one -> one.getArguments();
			default -> List.of();
		};
	}

}
