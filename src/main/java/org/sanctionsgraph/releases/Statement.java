package org.sanctionsgraph.releases;

import java.util.List;

import org.sanctionsgraph.kernel.ClaimValue;

/**
 * What a source states.
 *
 * @param type the type of the subject
 * @param subject the id of the record or part of a record
 * @param value the value with its details
 */
public record Statement(String type, String subject, String property, String value, String source) {

	/**
	 * {@return the source and what it states a value of}
	 */
	List<String> place() {
		return List.of(this.type, this.subject, this.property, this.source);
	}

	/**
	 * {@return that, and the value without its details}
	 */
	List<String> claim() {
		return List.of(this.type, this.subject, this.property, this.source, ClaimValue.plain(this.value));
	}

	/**
	 * {@return the change with which it is stated}
	 */
	ClaimChange added() {
		return new ClaimChange(this.type, this.subject, this.property, null, this.value, this.source);
	}

	/**
	 * {@return the change with which it is no longer stated}
	 */
	ClaimChange removed() {
		return new ClaimChange(this.type, this.subject, this.property, this.value, null, this.source);
	}

	/**
	 * {@return the change with which the source states another value instead}
	 */
	ClaimChange replacedBy(Statement other) {
		return new ClaimChange(this.type, this.subject, this.property, this.value, other.value, this.source);
	}

}
