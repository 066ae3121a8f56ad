package org.sanctionsgraph.limits;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.sanctionsgraph.paging.Page;

import static graphql.schema.FieldCoordinates.coordinates;

/**
 * What an operation asks for: a page counts as its size, whatever is selected of it, a
 * list as its usual length, and selections on a record count once per record. A value
 * with arguments counts as a record, and so does each value of a list in an argument. A
 * field that is read, such as a total, counts {@value #READ} more, once for all records
 * that have it, and of a page each record's is read by itself: it counts
 * {@value #OF_EACH} more, and so does its total.
 */
final class Cost {

	private static final String LIST_SIZE = "listSize";

	private static final int READ = 20;

	private static final int OF_EACH = 5;

	/** The arguments with a value for each record of a list. */
	private static final List<String> EACH = List.of("ids", "identifiers", "queries");

	private final GraphQLSchema schema;

	private final int listLength;

	private final ExecutableNormalizedOperation operation;

	private long reads;

	private long stated;

	Cost(GraphQLSchema schema, int listLength, ExecutableNormalizedOperation operation) {
		this.schema = schema;
		this.listLength = listLength;
		this.operation = operation;
	}

	/**
	 * {@return the cost, at most {@link Limit#MOST_COUNTED}}
	 */
	long counted() {
		long records = ofSelection(this.operation.getTopLevelFields(), 1);
		return Math.min(records + READ * this.reads + this.stated, Limit.MOST_COUNTED);
	}

	/** An object has one type, so the costliest of its possible types counts. */
	private long ofSelection(List<ExecutableNormalizedField> fields, long pageSize) {
		Map<String, Long> costs = new HashMap<>();
		for (ExecutableNormalizedField field : fields) {
			long cost = ofField(field, pageSize);
			field.getObjectTypeNames().forEach((type) -> costs.merge(type, cost, Long::sum));
		}
		return costs.values().stream().mapToLong((cost) -> Math.min(cost, Limit.MOST_COUNTED)).max().orElse(0);
	}

	private long ofField(ExecutableNormalizedField field, long pageSize) {
		if (field.getFieldName().startsWith("__")) {
			return 0;
		}
		GraphQLFieldDefinition definition = field.getFieldDefinitions(this.schema).getFirst();
		if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType object)) {
			return ofValue(field, definition);
		}
		this.reads += isRead(field) ? 1 : 0;
		this.stated += StatedCost.of(field, definition, each(field).orElse(1));
		long cost = records(field, object) + ofSelection(field.getChildren(), pageSize(field));
		return Math.min(
				ArgumentLists.values(field, definition, this.operation) + cost * length(field, definition, pageSize),
				Limit.MOST_COUNTED);
	}

	/** Where its arguments are omitted, it is the record's own. */
	private long ofValue(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		boolean given = !field.getResolvedArguments().isEmpty();
		boolean read = (given || definition.getArguments().isEmpty()) && isRead(field);
		this.reads += read ? 1 : 0;
		return ArgumentLists.values(field, definition, this.operation) + (given ? 1 : 0)
				+ ((read && PagingTypes.isOfPage(field)) ? ofEach(field.getParent()) : 0);
	}

	/** Anything else is a property of its parent. */
	private boolean isRead(ExecutableNormalizedField field) {
		GraphQLCodeRegistry fetchers = this.schema.getCodeRegistry();
		return field.getObjectTypeNames()
			.stream()
			.anyMatch((type) -> fetchers.hasDataFetcher(coordinates(type, field.getFieldName())));
	}

	/**
	 * A page is read whatever is selected of it, and an edge is counted, not its node.
	 */
	private static long records(ExecutableNormalizedField field, GraphQLCompositeType type) {
		if (PagingTypes.isPage(type)) {
			return ofEach(field) + (field.getChildren().stream().anyMatch(PagingTypes::isRows) ? 0 : pageSize(field));
		}
		return PagingTypes.isPageInfo(type) || PagingTypes.isNode(field) ? 0 : 1;
	}

	/** A page of the whole dataset is read once. */
	private static long ofEach(ExecutableNormalizedField page) {
		return (page.getLevel() > 1) ? OF_EACH : 0;
	}

	private long length(ExecutableNormalizedField field, GraphQLFieldDefinition definition, long pageSize) {
		if (PagingTypes.isRows(field)) {
			return pageSize;
		}
		return (GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList) ? listed(field, definition)
				: 1;
	}

	/** A list has what its arguments ask for, else its usual length. */
	private long listed(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		OptionalLong each = each(field);
		return (definition.getArgument("first") == null) ? each.orElse(assumedSize(definition))
				: each.orElse(1) * pageSize(field);
	}

	private static OptionalLong each(ExecutableNormalizedField field) {
		return EACH.stream()
			.map(field.getResolvedArguments()::get)
			.filter(Collection.class::isInstance)
			.mapToLong((asked) -> ((Collection<?>) asked).size())
			.findFirst();
	}

	private int assumedSize(GraphQLFieldDefinition definition) {
		GraphQLAppliedDirective stated = definition.getAppliedDirective(LIST_SIZE);
		return (stated == null) ? this.listLength
				: Objects.requireNonNull(stated.getArgument("assumedSize").getValue());
	}

	/** A size that is not permitted is refused by the page itself. */
	private static long pageSize(ExecutableNormalizedField field) {
		return Stream.of("first", "last")
			.map(field.getResolvedArguments()::get)
			.filter(Integer.class::isInstance)
			.mapToLong((size) -> Math.clamp((Integer) size, 1, Page.LARGEST_SIZE))
			.findFirst()
			.orElse(Page.DEFAULT_SIZE);
	}

}
