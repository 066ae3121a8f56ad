package org.sanctionsgraph.graphql;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

import org.sanctionsgraph.kernel.PartialDate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema. */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {

	/**
	 * Codes that ISO 3166-1 reserves, or leaves to users, and that records need: Kosovo
	 * is XK.
	 */
	private static final Set<String> BESIDE_ISO = Set.of("EU", "UN", "XK");

	private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

	/** Each part of a tag makes a lookup dearer. Records have no longer ones either. */
	private static final int LONGEST_LANGUAGE_TAG = 60;

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring
			.scalar(TextScalar.of("Date", "a calendar day such as 2020-07-09", ScalarConfiguration::day))
			.scalar(TextScalar.of("PartialDate", "a day, month or year such as 2020-07-09, 2016-08 or 2014",
					PartialDate::new))
			.scalar(TextScalar.of("DateTime", "an instant such as 2026-11-21T10:15:30Z", OffsetDateTime::parse))
			.scalar(TextScalar.of("LanguageTag",
					"a BCP 47 language tag such as en or zh-Hans, at most %d characters"
						.formatted(LONGEST_LANGUAGE_TAG),
					ScalarConfiguration::languageTag))
			.scalar(TextScalar.of("CountryCode",
					"an ISO 3166-1 code such as CN, GB for the United Kingdom, or EU, UN or XK",
					ScalarConfiguration::countryCode))
			.scalar(TextScalar.of("Url", "an absolute http or https address", URI::create));
	}

	/** Years have four digits, since dates are compared as texts. */
	private static LocalDate day(String text) {
		LocalDate day = new PartialDate(text).firstDay();
		if (!day.toString().equals(text)) {
			throw new DateTimeException("Not a day: " + text);
		}
		return day;
	}

	private static String languageTag(String text) throws IllformedLocaleException {
		if (text.length() > LONGEST_LANGUAGE_TAG) {
			throw new IllformedLocaleException("Too long");
		}
		return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
	}

	private static String countryCode(String text) {
		if (!COUNTRIES.contains(text) && !BESIDE_ISO.contains(text)) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

}
