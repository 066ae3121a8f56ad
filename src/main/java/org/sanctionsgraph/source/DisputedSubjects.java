package org.sanctionsgraph.source;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.ArrayParameter;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads whether a conflict between sources concerns a record.
 *
 * @param jdbc runs the statement
 */
record DisputedSubjects(JdbcClient jdbc) implements BatchRead<String, Boolean> {

	@Override
	public String name() {
		return "disputed";
	}

	@Override
	public Map<String, Boolean> read(Collection<String> subjects) {
		return this.jdbc.sql("select distinct subject_id from conflict where subject_id = any(:subjects)")
			.param("subjects", ArrayParameter.of(subjects))
			.query(String.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (subject) -> true));
	}

	@Override
	public @Nullable Boolean absent() {
		return false;
	}

}
