package org.sanctionsgraph.language;

import java.util.List;

/**
 * The names under which a value is displayed.
 *
 * @param type the type of the value in the schema
 * @param value the value
 * @param wordings its name in each language, that of the default language first
 */
public record Label(String type, String value, List<Wording> wordings) {

	/**
	 * {@return the name in the language, else the first}
	 */
	public String in(InLanguage asked) {
		return asked.of(this.wordings, this.wordings.getFirst().text());
	}

}
