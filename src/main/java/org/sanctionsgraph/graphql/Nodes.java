package org.sanctionsgraph.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.kernel.Node;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.sql.ArrayParameter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads records of any type by their ids: one statement for the types, and one for each
 * type found.
 */
@Component
public class Nodes implements BatchRead<String, Node> {

	private final JdbcClient jdbc;

	private final Map<String, NodeLookup<?>> lookups;

	Nodes(JdbcClient jdbc, List<NodeLookup<?>> lookups) {
		this.jdbc = jdbc;
		this.lookups = lookups.stream().collect(Collectors.toMap(NodeLookup::name, Function.identity()));
	}

	@Override
	public String name() {
		return "Node";
	}

	@Override
	public Map<String, Node> read(Collection<String> ids) {
		Map<String, Node> found = new HashMap<>();
		typesOf(ids).forEach((type, typed) -> {
			NodeLookup<?> lookup = this.lookups.get(type);
			if (lookup != null) {
				found.putAll(lookup.read(typed));
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
