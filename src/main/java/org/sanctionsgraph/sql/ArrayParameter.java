package org.sanctionsgraph.sql;

import java.util.Collection;

import org.springframework.jdbc.support.SqlArrayValue;

/** Parameters that hold many values. */
public final class ArrayParameter {

	private ArrayParameter() {
	}

	/**
	 * {@return a parameter for {@code = any(:ids)}, which keeps the statement's text the
	 * same for any number; a text with a NUL, which no column can hold, is left out}
	 */
	public static SqlArrayValue of(Collection<?> values) {
		return new SqlArrayValue("varchar",
				values.stream().map(Object::toString).filter((text) -> text.indexOf('\0') < 0).toArray());
	}

}
