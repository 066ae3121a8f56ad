package org.sanctionsgraph.source;

import org.jspecify.annotations.Nullable;

/**
 * A value that sources state about a record: of one property, or of any.
 *
 * @param subject the record's id
 * @param property the property, or null for any
 * @param value the value, or null for any
 */
public record StatedValue(String subject, @Nullable String property, @Nullable String value) {

	/**
	 * {@return any value of any property of the record}
	 */
	public static StatedValue on(String subject) {
		return new StatedValue(subject, null, null);
	}

}
