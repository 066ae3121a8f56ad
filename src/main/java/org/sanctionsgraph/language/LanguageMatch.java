package org.sanctionsgraph.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Chooses the text in a language. */
public final class LanguageMatch {

	/** The script of Chinese in a region (CLDR's likely subtags). */
	private static final Map<String, List<String>> SCRIPTS = Map.of("zh-cn", List.of("zh-hans-cn"), "zh-sg",
			List.of("zh-hans-sg"), "zh-my", List.of("zh-hans-my"), "zh-tw", List.of("zh-hant-tw"), "zh-hk",
			List.of("zh-hant-hk"), "zh-mo", List.of("zh-hant-mo"));

	/** Records have few combinations of languages, and a lookup takes long. */
	private static final int CHOICES_KEPT = 10_000;

	private static final Cache<Choice, List<String>> CHOICES = Caffeine.newBuilder().maximumSize(CHOICES_KEPT).build();

	private LanguageMatch() {
	}

	/**
	 * {@return the first text in the given language, in a more general or, for
	 * {@code zh}, a more specific form of it (RFC 4647)}
	 */
	public static Optional<String> choose(String language, List<Wording> wordings) {
		List<String> tags = wordings.stream().map(Wording::language).toList();
		List<String> chosen = Objects.requireNonNull(CHOICES.get(new Choice(language, tags), Choice::tags));
		return chosen.stream()
			.flatMap((tag) -> wordings.stream().filter((one) -> tag.equalsIgnoreCase(one.language())))
			.map(Wording::text)
			.findFirst();
	}

	/** A language, and the tags of those that there are. */
	private record Choice(String language, List<String> present) {

		/** The tags that match, the best first. */
		List<String> tags() {
			List<Locale.LanguageRange> asked = Locale.LanguageRange
				.mapEquivalents(Locale.LanguageRange.parse(this.language), SCRIPTS);
			String exact = Locale.lookupTag(asked, this.present);
			return (exact == null) ? Locale.filterTags(asked, this.present) : List.of(exact);
		}

	}

}
