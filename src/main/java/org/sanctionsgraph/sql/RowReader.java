package org.sanctionsgraph.sql;

import java.sql.SQLException;
import java.util.function.Function;

/**
 * Reads a row from its columns, in the order of the select list.
 *
 * @param <T> what a row becomes
 */
@FunctionalInterface
public interface RowReader<T> {

	/**
	 * {@return the row as an object}
	 */
	T read(Columns row) throws SQLException;

	/**
	 * {@return a reader that maps what another one reads}
	 */
	static <R, T> RowReader<T> of(RowReader<R> reader, Function<? super R, T> mapping) {
		return (columns) -> mapping.apply(reader.read(columns));
	}

}
