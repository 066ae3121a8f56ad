package org.sanctionsgraph.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.util.Region;

/** The codes of countries, by whatever columns of spreadsheets call them. */
public final class CountryCodes {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE,
			Locale.TRADITIONAL_CHINESE);

	private static final Map<String, String> BY_NAME = byName();

	private CountryCodes() {
	}

	/**
	 * {@return the code of a country, given by a code of two or three letters or by a
	 * name in English or Chinese}
	 */
	public static Optional<String> of(String text) {
		String code = BY_NAME.get(text.strip().toUpperCase(Locale.ROOT));
		return Optional.ofNullable(code).or(() -> canonical(text.strip().toUpperCase(Locale.ROOT)));
	}

	private static Map<String, String> byName() {
		Map<String, String> codes = new HashMap<>(Map.of("EU", "EU", "UN", "UN", "XK", "XK"));
		for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
			codes.put(code, code);
			LANGUAGES.forEach((language) -> codes
				.putIfAbsent(Locale.of("", code).getDisplayCountry(language).toUpperCase(Locale.ROOT), code));
		}
		return codes;
	}

	/** Codes of three letters, and codes that are not the official ones, such as UK. */
	private static Optional<String> canonical(String code) {
		try {
			return Optional.ofNullable(BY_NAME.get(Region.getInstance(code).toString()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
