package org.sanctionsgraph.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.Node;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.sql.ArrayParameter;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Registers a loader by id for each type of node, named after the type, and one named
 * {@code nodes} for ids of unknown type: one statement for the types, and one for each
 * type found.
 */
@Component
class NodeLoaders {

	private final JdbcClient jdbc;

	private final Map<String, NodeLookup<?>> lookups;

	NodeLoaders(JdbcClient jdbc, List<NodeLookup<?>> lookups, BatchLoaderRegistry registry) {
		this.jdbc = jdbc;
		this.lookups = lookups.stream()
			.collect(Collectors.toMap((lookup) -> lookup.type().getSimpleName(), Function.identity()));
		lookups.forEach((lookup) -> register(lookup, registry));
		registry.<String, Node>forName("nodes")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> byIds(ids)));
	}

	private static <N extends Node> void register(NodeLookup<N> lookup, BatchLoaderRegistry registry) {
		registry.forTypePair(String.class, lookup.type())
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> lookup.byIds(ids)));
	}

	private Map<String, Node> byIds(Set<String> ids) {
		Map<String, Node> found = new HashMap<>();
		typesOf(ids).forEach((type, typed) -> {
			NodeLookup<?> lookup = this.lookups.get(type);
			if (lookup != null) {
				found.putAll(lookup.byIds(typed));
			}
		});
		return found;
	}

	private Map<String, List<String>> typesOf(Collection<String> ids) {
		Map<String, List<String>> found = new HashMap<>();
		this.jdbc.sql("select id, type from record where id = any(:ids)")
			.param("ids", ArrayParameter.of(ids))
			.query((row) -> {
				found.computeIfAbsent(row.getString(2), (type) -> new ArrayList<>()).add(row.getString(1));
			});
		return found;
	}

}
