package org.sanctionsgraph.records;

import org.jspecify.annotations.Nullable;

/**
 * A claim that the record files make for a source.
 *
 * @param subject the id of the record or part of a record
 * @param rank PREFERRED, NORMAL or DEPRECATED
 */
public record ClaimMade(String subject, String property, String value, String source, @Nullable String locator,
		String rank, @Nullable String note) {

	boolean sameStatement(ClaimMade other) {
		return this.subject.equals(other.subject) && this.property.equals(other.property)
				&& this.value.equals(other.value) && this.source.equals(other.source);
	}

	ClaimMade about(String otherSubject, String otherProperty) {
		return new ClaimMade(otherSubject, otherProperty, this.value, this.source, this.locator, this.rank, this.note);
	}

}
