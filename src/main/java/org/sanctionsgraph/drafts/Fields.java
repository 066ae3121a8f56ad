package org.sanctionsgraph.drafts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The fields of a record or of a part of one, in order, without those that are empty. */
public final class Fields {

	private final Map<String, Object> values = new LinkedHashMap<>();

	/**
	 * Adds a field, unless its value is null or an empty list.
	 */
	public Fields with(String name, @Nullable Object value) {
		if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
			this.values.put(name, value);
		}
		return this;
	}

	/**
	 * Adds a field that must be there, even if it is an empty list.
	 */
	public Fields required(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

	/**
	 * {@return the fields}
	 */
	public Map<String, Object> map() {
		return this.values;
	}

}
