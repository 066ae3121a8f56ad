package org.sanctionsgraph.source;

import org.jspecify.annotations.Nullable;

/**
 * Something that sources say of a record: one value of one property, or anything at all.
 *
 * @param subject the record's id
 * @param property the property, or null for any
 * @param value the value, or null for any
 */
public record StatedValue(String subject, @Nullable String property, @Nullable String value) {

	/**
	 * {@return whatever is said of the record}
	 */
	public static StatedValue on(String subject) {
		return new StatedValue(subject, null, null);
	}

}
