package org.sanctionsgraph.claims;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.ClaimValue;

/**
 * A claim that the record files make for a source.
 *
 * @param subject the id of the record or part of a record
 * @param details what is claimed beside the value, such as the language of a name; empty
 * if nothing
 * @param rank PREFERRED, NORMAL or DEPRECATED
 * @param credit where the record credits the source, or null if a part inherits the claim
 */
public record ClaimMade(String subject, String property, String value, String details, String source,
		@Nullable String locator, String rank, @Nullable String note, @Nullable Credit credit) {

	/**
	 * {@return subject, property, value and source: what makes two claims the same
	 * statement}
	 */
	public List<String> statement() {
		return List.of(this.subject, this.property, this.value, this.source);
	}

	/**
	 * {@return property and value: what it says of its subject, whoever says it}
	 */
	public List<String> content() {
		return List.of(this.property, this.value);
	}

	/**
	 * {@return the value with its details}
	 */
	public String detailed() {
		return ClaimValue.detailed(this.value, this.details);
	}

	/**
	 * {@return whether it is on the value shown, by a source that the record names for
	 * the property}
	 */
	boolean isShownByName() {
		return this.rank.equals("PREFERRED") && this.credit != null && this.credit.names(this.property);
	}

	ClaimMade inherited(String part, String partProperty) {
		return new ClaimMade(part, partProperty, this.value, this.details, this.source, this.locator, this.rank,
				this.note, null);
	}

}
