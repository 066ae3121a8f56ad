package org.sanctionsgraph.matching;

import org.sanctionsgraph.names.Reading;

/**
 * How words are compared.
 *
 * @param person whether it is a person's name
 * @param exact whether no typing errors are expected
 * @param consonants whether vowels may be missing
 * @param eachWord whether each word tells what a body is for
 */
record HowCompared(boolean person, boolean exact, boolean consonants, boolean eachWord) {

	/**
	 * {@return how the words of two readings are compared}
	 */
	HowCompared of(Reading sought, Reading form) {
		return new HowCompared(this.person, sought.exact() || form.exact(),
				sought.isTransliterated() || form.isTransliterated(),
				this.eachWord && sought.isWritten() && form.isWritten());
	}

}
