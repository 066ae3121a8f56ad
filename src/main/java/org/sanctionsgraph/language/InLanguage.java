package org.sanctionsgraph.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The argument of a field whose value is a text in one of several languages.
 *
 * @param language the BCP 47 language tag, or null for the text of the record itself
 */
public record InLanguage(@Nullable String language) {

	/**
	 * {@return the text in that language, else the given default}
	 */
	public String of(@Nullable List<Wording> wordings, String otherwise) {
		return (this.language == null || wordings == null) ? otherwise
				: LanguageMatch.choose(this.language, wordings).orElse(otherwise);
	}

	/**
	 * {@return the id, or null if no language is given, so that nothing has to be read}
	 */
	public @Nullable String ifGiven(String id) {
		return (this.language == null) ? null : id;
	}

	String orEnglish() {
		return (this.language == null) ? "en" : this.language;
	}

}
