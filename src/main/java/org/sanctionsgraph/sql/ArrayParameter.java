package org.sanctionsgraph.sql;

import java.util.Arrays;
import java.util.Collection;

import org.springframework.jdbc.support.SqlArrayValue;

/** Parameters that contain many values. */
public final class ArrayParameter {

	private ArrayParameter() {
	}

	/**
	 * {@return a value as a statement takes it: a collection as an array}
	 */
	public static Object ofAny(Object value) {
		return (value instanceof Collection<?> collection) ? of(collection) : value;
	}

	/**
	 * {@return a parameter for {@code = any(:ids)}, so that the statement's text is the
	 * same for any number of values; texts with a NUL, which no column can contain, are
	 * omitted}
	 */
	public static SqlArrayValue of(Collection<?> values) {
		return new SqlArrayValue("varchar",
				values.stream().map(Object::toString).filter((text) -> text.indexOf('\0') < 0).toArray());
	}

	/**
	 * {@return the same for whole numbers}
	 */
	public static SqlArrayValue of(int[] numbers) {
		return new SqlArrayValue("integer", Arrays.stream(numbers).boxed().toArray());
	}

}
