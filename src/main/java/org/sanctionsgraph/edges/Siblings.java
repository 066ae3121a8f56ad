package org.sanctionsgraph.edges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.DataFetcherResult;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Compound;

/**
 * The values that one read brought, and what has been read for them so far. The engine
 * hands it down to the fields below as their local context; the first of them that asks
 * for an edge reads it for all.
 */
final class Siblings {

	private final List<Object> members = new ArrayList<>();

	private final Map<Field, Level> levelsByField = new IdentityHashMap<>();

	private final Map<Asked, Level> levels = new HashMap<>();

	/**
	 * {@return the value of a field and its siblings}
	 */
	static DataFetcherResult<Object> start(@Nullable Object value) {
		Siblings siblings = new Siblings();
		siblings.add(value);
		return siblings.with(value);
	}

	DataFetcherResult<Object> with(@Nullable Object value) {
		return DataFetcherResult.newResult().data(value).localContext(this).build();
	}

	void add(@Nullable Object value) {
		if (value instanceof Collection<?> values) {
			values.forEach(this::add);
		}
		else if (value != null) {
			this.members.add(value);
			if (value instanceof Compound compound) {
				add(compound.parts());
			}
		}
	}

	/**
	 * {@return the members of that type}
	 */
	<P> List<P> members(Class<P> type) {
		return this.members.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * {@return what was read for a field; equal fields with equal arguments are read
	 * once}
	 */
	Level level(EdgeFetcher<?, ?, ?, ?> edge, DataFetchingEnvironment environment) {
		Level level = this.levelsByField.get(environment.getField());
		if (level == null || !level.isOf(edge)) {
			level = this.levels.computeIfAbsent(new Asked(edge, environment.getArguments()),
					(asked) -> edge.read(this, environment));
			this.levelsByField.put(environment.getField(), level);
		}
		return level;
	}

	/** An edge with its arguments. */
	private record Asked(EdgeFetcher<?, ?, ?, ?> edge, Map<String, Object> arguments) {
	}

}
