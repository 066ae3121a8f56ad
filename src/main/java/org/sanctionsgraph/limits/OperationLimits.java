package org.sanctionsgraph.limits;

import java.util.List;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;

import static graphql.normalized.ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation;

/**
 * Limits on what an operation selects once the engine has resolved its fragments,
 * variables and directives and merged equal fields. Introspection counts as a root field
 * only, and has the limits of the engine, which would refuse it without naming them.
 */
final class OperationLimits {

	private static final Set<String> INTROSPECTING = Set.of("__schema", "__type");

	/** Of a type: what leads to other types. */
	private static final Set<String> LEADING_ON = Set.of("fields", "inputFields", "interfaces", "possibleTypes");

	/** Of operations whose documents are still cached. */
	private final Cache<OperationDefinition, Long> costs = Caffeine.newBuilder().weakKeys().build();

	private final Limits limits;

	OperationLimits(Limits limits) {
		this.limits = limits;
	}

	/**
	 * Records the cost of an operation; throws a {@link LimitExceeded} if it is above a
	 * limit. Without variables it is the same each time.
	 */
	void check(ExecutionContext context, RequestCost requestCost) {
		OperationDefinition operation = context.getOperationDefinition();
		Long known = this.costs.getIfPresent(operation);
		long cost = (known != null) ? known : cost(context);
		requestCost.requested(cost);
		Limit.COST.check(cost, this.limits.cost());
		if (known == null && operation.getVariableDefinitions().isEmpty()) {
			this.costs.put(operation, cost);
		}
	}

	private long cost(ExecutionContext context) {
		ExecutableNormalizedOperation operation = normalized(context);
		Limit.ROOT_FIELDS.check(operation.getTopLevelFields().size(), this.limits.rootFields());
		Limit.DEPTH.check(depth(operation), this.limits.depth());
		Limit.REPEATS.check(repeats(operation), this.limits.repeats());
		checkIntrospection(operation);
		return new Cost(context.getGraphQLSchema(), this.limits.listLength(), operation).counted();
	}

	private static void checkIntrospection(ExecutableNormalizedOperation operation) {
		if (operation.getTopLevelFields().stream().noneMatch((field) -> INTROSPECTING.contains(field.getName()))) {
			return;
		}
		Limit.INTROSPECTION_FIELDS.check(operation.getOperationFieldCount(),
				GoodFaithIntrospection.GOOD_FAITH_MAX_FIELDS_COUNT);
		Limit.INTROSPECTION_DEPTH.check(operation.getOperationDepth(),
				GoodFaithIntrospection.GOOD_FAITH_MAX_DEPTH_COUNT);
		operation.getCoordinatesToNormalizedFields().asMap().forEach((place, fields) -> {
			if (INTROSPECTING.contains(place.getFieldName())
					|| place.getTypeName().equals("__Type") && LEADING_ON.contains(place.getFieldName())) {
				Limit.INTROSPECTION.check(fields.size(), 1);
			}
		});
	}

	/**
	 * Normalizes with a limit of its own: the tree that the context offers may grow to
	 * 100,000 fields, as one is added for each possible type of an interface.
	 */
	private ExecutableNormalizedOperation normalized(ExecutionContext context) {
		Options options = Options.defaultOptions()
			.graphQLContext(context.getGraphQLContext())
			.locale(context.getLocale())
			.maxFieldsCount(this.limits.selectedFields());
		NullVariables.refuseInLists(context);
		try {
			return normalized(context, context.getCoercedVariables(), options);
		}
		catch (AbortExecutionException ex) {
			throw Limit.SELECTED_FIELDS.exceeded(this.limits.selectedFields());
		}
		catch (RuntimeException ex) {
			throw NullVariables.explain(ex, context, (variables) -> isReadable(context, variables, options));
		}
	}

	private static boolean isReadable(ExecutionContext context, CoercedVariables variables, Options options) {
		try {
			normalized(context, variables, options);
			return true;
		}
		catch (RuntimeException ex) {
			return ex instanceof AbortExecutionException;
		}
	}

	private static ExecutableNormalizedOperation normalized(ExecutionContext context, CoercedVariables variables,
			Options options) {
		return createExecutableNormalizedOperation(context.getGraphQLSchema(), context.getOperationDefinition(),
				context.getFragmentsByName(), variables, options);
	}

	/**
	 * The most that a selection repeats. The engine merges repeated fields anew for each
	 * object, so that they cost time without adding to the response.
	 */
	private static int repeats(ExecutableNormalizedOperation operation) {
		return operation.getCoordinatesToNormalizedFields()
			.values()
			.stream()
			.mapToInt((field) -> repeats(field.getChildren(), operation))
			.max()
			.orElse(0);
	}

	private static int repeats(List<ExecutableNormalizedField> selection, ExecutableNormalizedOperation operation) {
		return selection.stream().mapToInt((field) -> operation.getMergedField(field).getFields().size() - 1).sum();
	}

	/** The level of the deepest field, not counting those of introspection types. */
	private static int depth(ExecutableNormalizedOperation operation) {
		return operation.getCoordinatesToNormalizedFields()
			.entries()
			.stream()
			.filter((field) -> !field.getKey().getTypeName().startsWith("__"))
			.mapToInt((field) -> field.getValue().getLevel())
			.max()
			.orElse(0);
	}

}
