package org.sanctionsgraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** Refuses ids that no record can have, wherever an argument holds one. */
final class ArgumentChecks {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	private static final int LONGEST_ID = 200;

	private ArgumentChecks() {
	}

	/**
	 * Throws a {@link BadRequest} that names the first malformed id among the arguments.
	 */
	static void ids(List<GraphQLArgument> declared, Map<String, Object> given) {
		for (GraphQLArgument argument : declared) {
			check(argument.getName(), argument.getType(), given.get(argument.getName()));
		}
	}

	private static void check(String path, GraphQLType type, @Nullable Object value) {
		GraphQLType bare = (type instanceof GraphQLNonNull) ? GraphQLTypeUtil.unwrapNonNull(type) : type;
		if (bare instanceof GraphQLList list && value instanceof List<?> items) {
			for (int i = 0; i < items.size(); i++) {
				check("%s[%d]".formatted(path, i), list.getWrappedType(), items.get(i));
			}
		}
		else if (bare instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
			object.getFields()
				.forEach((field) -> check(path + "." + field.getName(), field.getType(), fields.get(field.getName())));
		}
		else if (bare.equals(Scalars.GraphQLID) && value != null) {
			checkId(path, value.toString());
		}
	}

	private static void checkId(String path, String id) {
		if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
			throw new BadRequest(path, "is not an id",
					"lower-case words joined by hyphens or dots, at most %d characters".formatted(LONGEST_ID));
		}
	}

}
