package org.sanctionsgraph.identifier;

import org.sanctionsgraph.scheme.PlainForm;

/**
 * An identifier to find an actor by.
 *
 * @param scheme the key of its scheme in the dataset
 * @param value the identifier, in any spelling
 */
public record IdentifierInput(String scheme, String value) {

	/**
	 * {@return the same in the form in which identifiers are compared}
	 */
	public IdentifierInput plain() {
		return new IdentifierInput(this.scheme, PlainForm.of(this.value));
	}

}
