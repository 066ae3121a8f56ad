package org.sanctionsgraph.claims;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A claim that the record files make for a source.
 *
 * @param subject the id of the record or part of a record
 * @param rank PREFERRED, NORMAL or DEPRECATED
 */
public record ClaimMade(String subject, String property, String value, String source, @Nullable String locator,
		String rank, @Nullable String note) {

	/**
	 * {@return subject, property, value and source: what makes two claims the same
	 * statement}
	 */
	public List<String> statement() {
		return List.of(this.subject, this.property, this.value, this.source);
	}

	ClaimMade ranked(String otherRank) {
		return new ClaimMade(this.subject, this.property, this.value, this.source, this.locator, otherRank, this.note);
	}

	ClaimMade about(String otherSubject, String otherProperty) {
		return new ClaimMade(otherSubject, otherProperty, this.value, this.source, this.locator, this.rank, this.note);
	}

}
