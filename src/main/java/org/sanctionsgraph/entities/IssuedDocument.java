package org.sanctionsgraph.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of documents or numbers that a country issues.
 *
 * @param scheme the scheme of its numbers, of any country
 * @param country the country, in upper case
 */
public record IssuedDocument(String scheme, String country) {

	private static final String PASSPORT = "PASSPORT";

	private static final Pattern SCHEME = Pattern.compile("(?<any>.+)_(?<country>[A-Z]{2})");

	/**
	 * {@return the documents whose numbers have a scheme, if it ends in a country, as
	 * PASSPORT_CN}
	 */
	static Optional<IssuedDocument> of(String scheme) {
		return Stream.of(SCHEME.matcher(scheme))
			.filter(Matcher::matches)
			.map((parts) -> new IssuedDocument(parts.group("any"), parts.group("country")))
			.findFirst();
	}

	/**
	 * {@return its name in FollowTheMoney}
	 */
	public String schema() {
		return this.scheme.equals(PASSPORT) ? "Passport" : "Identification";
	}

	/**
	 * {@return what it is, in words: tax number, for instance}
	 */
	public String type() {
		return this.scheme.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * {@return the scheme that a type tells, if that has the form of one}
	 */
	public static String scheme(String type) {
		return type.toUpperCase(Locale.ROOT).replace(' ', '_');
	}

}
