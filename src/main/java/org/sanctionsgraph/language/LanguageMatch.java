package org.sanctionsgraph.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Chooses the text in a language. */
public final class LanguageMatch {

	/** The script of Chinese in a region (CLDR's likely subtags). */
	private static final Map<String, List<String>> SCRIPTS = Map.of("zh-cn", List.of("zh-hans-cn"), "zh-sg",
			List.of("zh-hans-sg"), "zh-my", List.of("zh-hans-my"), "zh-tw", List.of("zh-hant-tw"), "zh-hk",
			List.of("zh-hant-hk"), "zh-mo", List.of("zh-hant-mo"));

	private LanguageMatch() {
	}

	/**
	 * {@return the first text in the given language, in a more general or, for
	 * {@code zh}, a more specific form of it (RFC 4647)}
	 */
	public static Optional<String> choose(String language, List<Wording> wordings) {
		List<String> tags = wordings.stream().map(Wording::language).toList();
		List<Locale.LanguageRange> asked = Locale.LanguageRange.mapEquivalents(Locale.LanguageRange.parse(language),
				SCRIPTS);
		String exact = Locale.lookupTag(asked, tags);
		List<String> special = (exact == null) ? Locale.filterTags(asked, tags) : List.of(exact);
		return special.stream()
			.flatMap((tag) -> wordings.stream().filter((one) -> tag.equalsIgnoreCase(one.language())))
			.map(Wording::text)
			.findFirst();
	}

}
