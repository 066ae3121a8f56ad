package org.sanctionsgraph.edges;

import java.util.IdentityHashMap;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** What was read of one edge for all siblings, or the failure to read it. */
final class Level {

	private final EdgeFetcher<?, ?, ?, ?> edge;

	private final Map<Object, Object> values = new IdentityHashMap<>();

	private final Siblings children = new Siblings();

	private final @Nullable Exception failure;

	private Level(EdgeFetcher<?, ?, ?, ?> edge, @Nullable Exception failure) {
		this.edge = edge;
		this.failure = failure;
	}

	static Level of(EdgeFetcher<?, ?, ?, ?> edge) {
		return new Level(edge, null);
	}

	static Level failed(EdgeFetcher<?, ?, ?, ?> edge, Exception failure) {
		return new Level(edge, failure);
	}

	boolean isOf(EdgeFetcher<?, ?, ?, ?> other) {
		return this.edge == other;
	}

	/** Adds the value of a parent; one that occurs twice has one value. */
	void put(Object parent, @Nullable Object value) {
		if (value != null && this.values.put(parent, value) == null) {
			this.children.add(value);
		}
	}

	/**
	 * {@return the value of a parent, with its siblings as the context of its fields}
	 */
	@Nullable Object valueOf(DataFetchingEnvironment environment) throws Exception {
		if (this.failure != null) {
			throw this.failure;
		}
		Object value = this.values.get(environment.getSource());
		return (value == null) ? null : this.children.with(value);
	}

}
