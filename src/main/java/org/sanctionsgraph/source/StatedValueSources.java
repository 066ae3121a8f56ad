package org.sanctionsgraph.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.edges.EdgeRead;
import org.sanctionsgraph.edges.NoArguments;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;

import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Reads the distinct sources of single values, in the order in which the subject's record
 * names them.
 */
@Component
public class StatedValueSources implements BatchRead<StatedValue, List<Source>> {

	private static final String SQL = """
			select c.subject_id, c.property, c.stated_value, %s
			  from (select subject_id, property, stated_value, source_id, min(ordinal) as first_
			          from claim where subject_id = any(:subjects) and property = any(:properties)
			         group by subject_id, property, stated_value, source_id) c
			  join source s on s.id = c.source_id
			 order by c.subject_id, c.first_
			""".formatted(Sources.COLUMNS);

	private final JdbcClient jdbc;

	StatedValueSources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return this as what a field without arguments reads}
	 */
	public EdgeRead<NoArguments, StatedValue, List<Source>> edge() {
		return EdgeRead.of(ResolvableType.forClassWithGenerics(List.class, Source.class), this);
	}

	@Override
	public String name() {
		return "sources";
	}

	@Override
	public Map<StatedValue, List<Source>> read(Collection<StatedValue> values) {
		Map<StatedValue, List<Source>> sources = new HashMap<>();
		this.jdbc.sql(SQL)
			.param("subjects", distinct(values, StatedValue::subject))
			.param("properties", distinct(values, StatedValue::property))
			.query((row) -> {
				sources.computeIfAbsent(value(row), (value) -> new ArrayList<>())
					.add(Sources.read(new Columns(row, 4)));
			});
		return sources;
	}

	private static SqlArrayValue distinct(Collection<StatedValue> values, Function<StatedValue, String> part) {
		return ArrayParameter.of(values.stream().map(part).distinct().toList());
	}

	private static StatedValue value(ResultSet row) throws SQLException {
		return new StatedValue(row.getString(1), row.getString(2), row.getString(3));
	}

	@Override
	public @Nullable List<Source> absent() {
		return List.of();
	}

}
