package org.sanctionsgraph.nameindex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;

/**
 * The names of countries in many languages, and adjectives, as Unicode's CLDR has them.
 */
final class Countries {

	private static final LocaleDisplayNames ENGLISH = LocaleDisplayNames.getInstance(ULocale.ENGLISH,
			DialectHandling.DIALECT_NAMES);

	private static final int CODE = 2;

	private static final List<ULocale> LANGUAGES = Arrays.stream(ULocale.getAvailableLocales())
		.filter((locale) -> locale.getLanguage().length() == CODE)
		.toList();

	private static final Map<String, String> ADJECTIVES = adjectives();

	private Countries() {
	}

	/**
	 * {@return the codes of all countries}
	 */
	static List<String> codes() {
		return List.of(Locale.getISOCountries());
	}

	static String english(String code) {
		return ENGLISH.regionDisplayName(code);
	}

	static String chinese(String code) {
		return new ULocale("", code).getDisplayCountry(ULocale.SIMPLIFIED_CHINESE);
	}

	/**
	 * {@return the names of a country in all languages that have a code of two letters}
	 */
	static Set<String> names(String code) {
		ULocale country = new ULocale("", code);
		return LANGUAGES.stream()
			.filter((language) -> language.getCountry().isEmpty())
			.map(country::getDisplayCountry)
			.collect(Collectors.toSet());
	}

	/**
	 * {@return the code of the country that an adjective means: American, Dutch}
	 * @param adjective the word, folded
	 */
	static Optional<String> ofAdjective(String adjective) {
		return Optional.ofNullable(ADJECTIVES.get(adjective));
	}

	/** What means languages of several countries, such as European Spanish, is none. */
	private static Map<String, String> adjectives() {
		Map<String, Set<String>> countries = new HashMap<>();
		for (ULocale locale : LANGUAGES) {
			String code = locale.getCountry().isEmpty() ? home(locale) : locale.getCountry();
			adjective(locale, code)
				.ifPresent((adjective) -> countries.computeIfAbsent(adjective, (word) -> new HashSet<>()).add(code));
		}
		return countries.entrySet()
			.stream()
			.filter((country) -> country.getValue().size() == 1)
			.collect(Collectors.toMap(Map.Entry::getKey, (country) -> country.getValue().iterator().next()));
	}

	/** From a variety of a language, as British English, or a language of one country. */
	private static Optional<String> adjective(ULocale locale, String code) {
		String language = ENGLISH.languageDisplayName(locale.getLanguage());
		String variety = ENGLISH.localeDisplayName(locale.getLanguage() + "_" + code);
		boolean own = variety.endsWith(" " + language);
		return (code.length() == CODE && (own || code.equals(home(locale))))
				? Mentions.words(own ? variety : language).stream().findFirst() : Optional.empty();
	}

	/** The country whose most common language it is. */
	private static String home(ULocale language) {
		String country = ULocale.addLikelySubtags(new ULocale(language.getLanguage())).getCountry();
		String common = ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
		return common.equals(language.getLanguage()) ? country : "";
	}

}
