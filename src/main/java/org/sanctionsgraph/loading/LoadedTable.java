package org.sanctionsgraph.loading;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The table of a type of rows.
 *
 * @param rows the type
 * @param columns its components, one for each column
 */
record LoadedTable(Class<?> rows, List<Method> columns) {

	static LoadedTable of(Class<?> rows) {
		return new LoadedTable(rows,
				Arrays.stream(rows.getRecordComponents()).map(RecordComponent::getAccessor).toList());
	}

	String name() {
		return JdbcUtils.convertPropertyNameToUnderscoreName(this.rows.getSimpleName());
	}

	/**
	 * {@return the table and its columns, as statements that write to it name them}
	 */
	String target() {
		return this.columns.stream()
			.map(Method::getName)
			.map(JdbcUtils::convertPropertyNameToUnderscoreName)
			.collect(Collectors.joining(", ", name() + " (", ")"));
	}

	/**
	 * {@return the values of a row, in the order of the columns}
	 */
	@Nullable Object[] values(TableRow row) {
		return this.columns.stream().map((column) -> ReflectionUtils.invokeMethod(column, row)).toArray();
	}

}
