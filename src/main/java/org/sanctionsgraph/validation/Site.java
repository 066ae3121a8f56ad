package org.sanctionsgraph.validation;

import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
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
 */
record Site(Node<?> node, @Nullable GraphQLNamedType parent, @Nullable GraphQLFieldDefinition field,
		@Nullable GraphQLDirective directive, @Nullable GraphQLInputType input) {

	/** The name of the part, shortened if it is long; empty for one without. */
	String name() {
		return (this.node instanceof NamedNode<?> named && named.getName() instanceof String name) ? Excerpt.of(name)
				: "";
	}

	/** The name of the type whose fields are selected. */
	String parentName() {
		return (this.parent == null) ? "" : this.parent.getName();
	}

}
