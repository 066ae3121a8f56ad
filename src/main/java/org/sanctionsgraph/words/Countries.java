package org.sanctionsgraph.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import org.sanctionsgraph.script.Folding;

/**
 * The names of countries in many languages, and adjectives, as Unicode's CLDR has them.
 */
public final class Countries {

	private static final LocaleDisplayNames ENGLISH = LocaleDisplayNames.getInstance(ULocale.ENGLISH,
			DialectHandling.DIALECT_NAMES);

	private static final LocaleDisplayNames SHORT = LocaleDisplayNames.getInstance(ULocale.ENGLISH,
			DisplayContext.LENGTH_SHORT);

	private static final int CODE = 2;

	private static final List<ULocale> LANGUAGES = Arrays.stream(ULocale.getAvailableLocales())
		.filter((locale) -> locale.getLanguage().length() == CODE)
		.toList();

	private static final Map<String, String> ADJECTIVES = adjectives();

	private static final Map<String, Set<String>> CODES = codesByNames();

	private Countries() {
	}

	/**
	 * {@return the codes of all countries}
	 */
	public static List<String> codes() {
		return List.of(Locale.getISOCountries());
	}

	public static String english(String code) {
		return ENGLISH.regionDisplayName(code);
	}

	public static String chinese(String code) {
		return new ULocale("", code).getDisplayCountry(ULocale.SIMPLIFIED_CHINESE);
	}

	/**
	 * {@return the codes of the countries that have a name in a language that has a code
	 * of two letters}
	 * @param name the name, folded
	 */
	public static Set<String> called(String name) {
		return CODES.getOrDefault(name, Set.of());
	}

	/**
	 * {@return whether no two countries have a word in their English names, as both
	 * Koreas have}
	 */
	public static boolean isOnlyOne(String word) {
		return codes().stream().filter((code) -> words(english(code)).contains(word)).count() == 1;
	}

	/**
	 * {@return the words of all names in English, also short ones, and all adjectives}
	 */
	static Set<String> words() {
		return Stream
			.concat(codes().stream()
				.flatMap((code) -> Stream.of(ENGLISH, SHORT)
					.flatMap((names) -> words(names.regionDisplayName(code)).stream())), ADJECTIVES.keySet().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static List<String> words(String name) {
		return Folding.words(Folding.fold(name));
	}

	private static Map<String, Set<String>> codesByNames() {
		Map<String, Set<String>> codes = new HashMap<>();
		for (ULocale language : LANGUAGES) {
			if (language.getCountry().isEmpty()) {
				LocaleDisplayNames names = LocaleDisplayNames.getInstance(language);
				codes().forEach((code) -> codes
					.computeIfAbsent(String.join(" ", words(names.regionDisplayName(code))), (name) -> new TreeSet<>())
					.add(code));
			}
		}
		return codes;
	}

	/**
	 * {@return the code of the country that an adjective means: American, Dutch}
	 * @param adjective the word, folded
	 */
	public static Optional<String> ofAdjective(String adjective) {
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
				? words(own ? variety : language).stream().findFirst() : Optional.empty();
	}

	/** The country whose most common language it is. */
	private static String home(ULocale language) {
		String country = ULocale.addLikelySubtags(new ULocale(language.getLanguage())).getCountry();
		String common = ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
		return common.equals(language.getLanguage()) ? country : "";
	}

}
