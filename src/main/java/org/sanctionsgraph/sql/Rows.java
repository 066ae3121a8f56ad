package org.sanctionsgraph.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.SqlArrayValue;

/** What reading rows needs everywhere. */
public final class Rows {

	private Rows() {
	}

	/**
	 * {@return a mapper that reads a row record by its component names and turns it into
	 * what the API shows}
	 */
	public static <R, T> RowMapper<T> of(Class<R> row, Function<R, T> toApi) {
		RowMapper<R> reader = new DataClassRowMapper<>(row);
		return (result, index) -> toApi.apply(reader.mapRow(result, index));
	}

	/**
	 * {@return an array parameter for {@code = any(:ids)}, which keeps the statement's
	 * text the same for any number}
	 */
	public static SqlArrayValue texts(Collection<?> values) {
		return new SqlArrayValue("varchar", values.stream().map(Object::toString).toArray());
	}

	/**
	 * {@return the values of a comma-joined column as constants of an enum; none for
	 * null}
	 */
	public static <E extends Enum<E>> List<E> constants(Class<E> type, @Nullable String joined) {
		return split(joined).stream().map((name) -> Enum.valueOf(type, name)).toList();
	}

	/**
	 * {@return the values of a comma-joined column; none for null}
	 */
	public static List<String> split(@Nullable String joined) {
		return (joined == null) ? List.of() : Arrays.asList(joined.split(","));
	}

}
