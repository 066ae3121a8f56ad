package org.sanctionsgraph.shapes;

import java.net.URI;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import org.sanctionsgraph.kernel.PartialDate;

/** The formats that the schemas of the record files name beyond the standard's own. */
final class Formats {

	private static final Map<String, String> FORMS = Map.of("partial-date",
			"a day, month or year that exists, such as 2020-07-09, 2016-08 or \"2014\"", "day",
			"a day that exists, such as 2020-07-09", "language-tag", "a BCP 47 language tag, such as en, zh-Hans or ug",
			"country", "an ISO 3166-1 country code of two capitals, EU, UN or XK (Kosovo)", "web-address",
			"an absolute http or https address", "contact",
			"an absolute http or https address, or mailto: and an address", "scheme-key",
			"a scheme's key: words of capitals and digits joined by underscores, such as OFAC_UID",
			"regular-expression", "a regular expression that RE2 can run", "url-template",
			"an absolute http or https address with {value} in it");

	private static final Map<String, String> FIXES = Map.of("regular-expression",
			"write it with classes, alternatives and *, +, ? or {n} alone: RE2 has no lookaround, no backreference, "
					+ "no possessive quantifier and no large repetition");

	private static final int LONGEST_EXPRESSION = 500;

	private static final int LAST_PORT = 65_535;

	private static final Set<String> COUNTRIES = new TreeSet<>(
			Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

	private static final Set<String> OTHERS = Set.of("EU", "UN", "XK");

	private Formats() {
	}

	static List<Format> all() {
		return List.of(format("partial-date", PartialDate::exists),
				format("day", (text) -> LocalDate.parse(text).toString().equals(text)),
				format("language-tag", Formats::isLanguageTag),
				format("country", (text) -> COUNTRIES.contains(text) || OTHERS.contains(text)),
				format("web-address", Formats::isWebAddress),
				format("contact", (text) -> text.matches("mailto:[^@\\s]+@[^@\\s]+") || isWebAddress(text)),
				format("scheme-key", (text) -> text.matches("(?!.*__)[A-Z]([A-Z0-9_]*[A-Z0-9])?")),
				format("regular-expression", Formats::isRegularExpression), format("url-template",
						(text) -> text.contains("{value}") && isWebAddress(text.replace("{value}", "1"))));
	}

	/**
	 * {@return the form that a format requires, as an error names it}
	 */
	static String form(String name) {
		return FORMS.getOrDefault(name, name);
	}

	/**
	 * {@return how to bring a text into that form}
	 */
	static String fix(String name) {
		return FIXES.getOrDefault(name, "correct it");
	}

	/** Well-formed, spelled as usual, and of a language and script that have names. */
	private static boolean isLanguageTag(String text) throws IllformedLocaleException {
		Locale locale = new Locale.Builder().setLanguageTag(text).build();
		boolean knownScript = locale.getScript().isEmpty()
				|| !locale.getDisplayScript(Locale.ENGLISH).equals(locale.getScript());
		return knownScript && locale.toLanguageTag().equals(text)
				&& !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
	}

	/** One that is too long is reported as such, and not compiled. */
	private static boolean isRegularExpression(String text) {
		return text.length() > LONGEST_EXPRESSION || Expressions.canRun(text);
	}

	private static boolean isWebAddress(String text) {
		URI address = URI.create(text);
		return address.getHost() != null && address.getPort() <= LAST_PORT
				&& ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
	}

	private static Format format(String name, Predicate<String> holds) {
		return new Format() {
			@Override
			public String getName() {
				return name;
			}

			@Override
			public boolean matches(ExecutionContext context, String text) {
				try {
					return holds.test(text);
				}
				catch (RuntimeException ex) {
					return false;
				}
			}
		};
	}

}
