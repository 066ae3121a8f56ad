package org.sanctionsgraph.limits;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** What the schema states that fields and filters cost besides the records returned. */
final class StatedCost {

	private static final String DIRECTIVE = "cost";

	private static final String WEIGHT = "weight";

	private static final String PER_CHARACTER = "perCharacter";

	private StatedCost() {
	}

	/**
	 * {@return the stated cost of a field and its arguments}
	 * @param times how often the field does what it costs
	 */
	static long of(ExecutableNormalizedField field, GraphQLFieldDefinition definition, long times) {
		return times * stated(definition, WEIGHT) + definition.getArguments()
			.stream()
			.mapToLong((argument) -> ofPart(field.getResolvedArguments().get(argument.getName()), argument,
					argument.getType()))
			.sum();
	}

	private static long of(@Nullable Object value, GraphQLType declared) {
		if (value instanceof Collection<?> values) {
			return values.stream().mapToLong((one) -> of(one, declared)).sum();
		}
		if (!(value instanceof Map<?, ?> given)
				|| !(GraphQLTypeUtil.unwrapAll(declared) instanceof GraphQLInputObjectType type)) {
			return 0;
		}
		return type.getFieldDefinitions()
			.stream()
			.mapToLong((part) -> ofPart(given.get(part.getName()), part, part.getType()))
			.sum();
	}

	/** Of a list, for each of its values; of a text, for each of its characters. */
	private static long ofPart(@Nullable Object value, GraphQLDirectiveContainer part, GraphQLType type) {
		if (value == null) {
			return 0;
		}
		long values = (value instanceof Collection<?> list) ? list.size() : 1;
		long characters = (value instanceof String text) ? text.length() : 0;
		return stated(part, WEIGHT) * values + stated(part, PER_CHARACTER) * characters + of(value, type);
	}

	private static long stated(GraphQLDirectiveContainer declared, String argument) {
		GraphQLAppliedDirective cost = declared.getAppliedDirective(DIRECTIVE);
		return (cost == null) ? 0 : Objects.<Integer>requireNonNull(cost.getArgument(argument).getValue());
	}

}
