package org.sanctionsgraph.edges;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.reads.Reads;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.validation.BindException;

/**
 * Fetches an edge. It is trivial to the engine, so that nothing wraps it, and describes
 * its types, so that the start-up checks them against the schema.
 */
final class EdgeFetcher<P, A, K, V> implements TrivialDataFetcher<Object>, SelfDescribingDataFetcher<Object> {

	private final SchemaEdge<P, A, K, V> edge;

	private final Reads reads;

	private final GraphQlArgumentBinder binder;

	/** Binding takes longer than most reads that find their values in memory. */
	private @Nullable A withoutArguments;

	EdgeFetcher(SchemaEdge<P, A, K, V> edge, Reads reads, GraphQlArgumentBinder binder) {
		this.edge = edge;
		this.reads = reads;
		this.binder = binder;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
		Siblings siblings = Objects.requireNonNull(environment.getLocalContext());
		return siblings.level(this, environment).valueOf(environment);
	}

	/**
	 * {@return the values of all siblings that have this field}
	 */
	Level read(Siblings siblings, DataFetchingEnvironment environment) {
		try {
			A arguments = arguments(environment);
			List<P> parents = siblings.members(this.edge.parent());
			Map<K, V> values = values(parents, arguments, environment);
			Level level = Level.of(this);
			parents.forEach((parent) -> level.put(parent, result(parent, arguments, values)));
			return level;
		}
		catch (Exception ex) {
			return Level.failed(this, ex);
		}
	}

	private Map<K, V> values(List<P> parents, A arguments, DataFetchingEnvironment environment) {
		Set<K> keys = new LinkedHashSet<>();
		for (P parent : parents) {
			K key = this.edge.key().apply(parent, arguments);
			if (key != null) {
				keys.add(key);
			}
		}
		BatchRead<K, V> read = this.edge.read().reader().apply(arguments, environment);
		return this.reads.all(read, keys, environment);
	}

	private @Nullable Object result(P parent, A arguments, Map<K, V> values) {
		K key = this.edge.key().apply(parent, arguments);
		return this.edge.result().of(parent, (key == null) ? null : values.get(key), arguments);
	}

	private A arguments(DataFetchingEnvironment environment) throws BindException {
		if (!environment.getArguments().isEmpty()) {
			return bound(environment);
		}
		if (this.withoutArguments == null) {
			this.withoutArguments = bound(environment);
		}
		return this.withoutArguments;
	}

	private A bound(DataFetchingEnvironment environment) throws BindException {
		Class<A> type = this.edge.read().arguments();
		return Objects.requireNonNull(type.cast(this.binder.bind(environment, null, ResolvableType.forClass(type))));
	}

	@Override
	public String getDescription() {
		return this.edge.parent().getSimpleName() + "." + this.edge.field();
	}

	@Override
	public ResolvableType getReturnType() {
		return this.edge.read().type();
	}

	@Override
	public Map<String, ResolvableType> getArguments() {
		Map<String, ResolvableType> arguments = new LinkedHashMap<>();
		for (RecordComponent argument : this.edge.read().arguments().getRecordComponents()) {
			arguments.put(argument.getName(), ResolvableType.forType(argument.getGenericType()));
		}
		return arguments;
	}

}
