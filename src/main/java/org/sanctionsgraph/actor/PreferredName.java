package org.sanctionsgraph.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Chooses the name to display in a language. */
final class PreferredName {

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
		List<Locale.LanguageRange> asked = Locale.LanguageRange.parse(language);
		String exact = Locale.lookupTag(asked, tags);
		List<String> special = (exact == null) ? Locale.filterTags(asked, tags) : List.of(exact);
		return special.stream()
			.flatMap((tag) -> preferred.stream().filter((name) -> tag.equalsIgnoreCase(name.language())))
			.map(Name::value)
			.findFirst()
			.orElse(otherwise);
	}

}
