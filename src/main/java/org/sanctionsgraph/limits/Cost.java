package org.sanctionsgraph.limits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * How many records an operation asks for: each object is one, a page counts as long as
 * was asked for, and what hangs on a row counts once for each row. Fields that merge
 * count once, as they are answered once.
 */
final class Cost {

	private static final long ENDLESS = Integer.MAX_VALUE;

	private static final int MOST_STEPS = 20_000;

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final GivenValues values;

	private final Limits limits;

	private int steps;

	private Cost(ExecutionContext context, Limits limits) {
		this.schema = context.getGraphQLSchema();
		this.fragments = context.getFragmentsByName();
		this.values = new GivenValues(context.getCoercedVariables().toMap());
		this.limits = limits;
	}

	/**
	 * {@return the cost of an operation; throws a {@link Refusal} where working it out
	 * takes too many steps, as in fragments that spread each other ever more often}
	 */
	static long of(ExecutionContext context, Limits limits) {
		GraphQLCompositeType root = context.getGraphQLSchema().getQueryType();
		SelectionSet selections = context.getOperationDefinition().getSelectionSet();
		return new Cost(context, limits).of(List.of(new Part(root, selections)), 1);
	}

	/** The cost of one object, with the size of the page where the object is one. */
	private long of(Collection<Part> parts, long pageSize) {
		Map<String, List<Asked>> fields = new LinkedHashMap<>();
		Set<String> spread = new HashSet<>();
		parts.forEach((part) -> collect(part, fields, spread));
		long cost = 0;
		for (List<Asked> merged : fields.values()) {
			cost += of(merged, pageSize);
		}
		return Math.min(cost, ENDLESS);
	}

	private long of(List<Asked> merged, long pageSize) {
		List<Part> children = new ArrayList<>();
		long length = 0;
		long childPage = 1;
		boolean record = false;
		for (Asked asked : merged) {
			if (asked.type() instanceof GraphQLCompositeType type) {
				children.add(new Part(type, asked.field().getSelectionSet()));
				length = Math.max(length, asked.paged() ? pageSize : length(asked));
				childPage = Math.max(childPage, this.values.pageSize(asked.field()));
				record |= !PagingTypes.contains(type);
			}
		}
		return children.isEmpty() ? 0 : Math.min(length * ((record ? 1 : 0) + of(children, childPage)), ENDLESS);
	}

	private long length(Asked asked) {
		GraphQLType type = GraphQLTypeUtil.unwrapNonNull(asked.definition().getType());
		return (type instanceof GraphQLList) ? this.values.length(asked.field(), this.limits.listLength()) : 1;
	}

	private void collect(Part part, Map<String, List<Asked>> fields, Set<String> spread) {
		if (part.selections() == null) {
			return;
		}
		for (Node<?> selection : part.selections().getSelections()) {
			if (++this.steps > MOST_STEPS) {
				throw Refusal.beyond(Refusal.Code.TOO_COSTLY, "records", this.limits.cost());
			}
			switch (selection) {
				case Field field when this.values.wanted(field) -> add(part.type(), field, fields);
				case InlineFragment inline when this.values.wanted(inline) ->
					collect(new Part(typeOf(inline, part), inline.getSelectionSet()), fields, spread);
				case FragmentSpread used when this.values.wanted(used) && spread.add(used.getName()) ->
					collect(part(used), fields, spread);
				default -> {
				}
			}
		}
	}

	private static void add(GraphQLCompositeType parent, Field field, Map<String, List<Asked>> fields) {
		if (parent instanceof GraphQLFieldsContainer container && !field.getName().startsWith("__")) {
			fields.computeIfAbsent(field.getResultKey(), (key) -> new ArrayList<>())
				.add(new Asked(container, field, container.getFieldDefinition(field.getName())));
		}
	}

	private GraphQLCompositeType typeOf(InlineFragment inline, Part part) {
		return (inline.getTypeCondition() == null) ? part.type() : type(inline.getTypeCondition().getName());
	}

	private Part part(FragmentSpread used) {
		FragmentDefinition fragment = Objects.requireNonNull(this.fragments.get(used.getName()));
		return new Part(type(fragment.getTypeCondition().getName()), fragment.getSelectionSet());
	}

	private GraphQLCompositeType type(String name) {
		return this.schema.getTypeAs(name);
	}

	/** Selections on a type. */
	private record Part(GraphQLCompositeType type, @Nullable SelectionSet selections) {
	}

	/** A field asked for. */
	private record Asked(GraphQLFieldsContainer parent, Field field, GraphQLFieldDefinition definition) {

		GraphQLType type() {
			return GraphQLTypeUtil.unwrapAll(this.definition.getType());
		}

		boolean paged() {
			return PagingTypes.rows(this.parent, this.field.getName());
		}

	}

}
