package org.sanctionsgraph.sql;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;

/** Reads a short list of rows for each parent. */
final class ListRead<T> implements BatchRead<String, List<T>> {

	private final String name;

	private final Table<T> table;

	private final String sql;

	ListRead(String name, Table<T> table, String sql) {
		this.name = name;
		this.table = table;
		this.sql = sql;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Map<String, List<T>> read(Collection<String> parents) {
		return this.table.grouped(this.sql, parents);
	}

	@Override
	public @Nullable List<T> absent() {
		return List.of();
	}

}
