package org.sanctionsgraph.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Chooses the name to display in a language. */
final class PreferredName {

	/** The script of Chinese in a region (CLDR's likely subtags). */
	private static final Map<String, List<String>> SCRIPTS = Map.of("zh-cn", List.of("zh-hans-cn"), "zh-sg",
			List.of("zh-hans-sg"), "zh-my", List.of("zh-hans-my"), "zh-tw", List.of("zh-hant-tw"), "zh-hk",
			List.of("zh-hant-hk"), "zh-mo", List.of("zh-hant-mo"));

	private PreferredName() {
	}

	/**
	 * {@return the preferred name in the given language, in a more general or, for
	 * {@code zh}, a more specific form of it (RFC 4647), else the given default}
	 */
	static String in(String language, List<Name> names, String otherwise) {
		List<Name> preferred = names.stream()
			.filter((name) -> name.kind() == Name.Kind.PREFERRED && name.language() != null)
			.toList();
		List<String> tags = preferred.stream().map(Name::language).filter(Objects::nonNull).toList();
		List<Locale.LanguageRange> asked = Locale.LanguageRange.mapEquivalents(Locale.LanguageRange.parse(language),
				SCRIPTS);
		String exact = Locale.lookupTag(asked, tags);
		List<String> special = (exact == null) ? Locale.filterTags(asked, tags) : List.of(exact);
		return special.stream()
			.flatMap((tag) -> preferred.stream().filter((name) -> tag.equalsIgnoreCase(name.language())))
			.map(Name::value)
			.findFirst()
			.orElse(otherwise);
	}

}
