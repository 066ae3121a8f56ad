package org.sanctionsgraph.ofac;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of a document or register, as the remarks print it.
 *
 * @param country the country that issued it, in words, if that is told
 */
record PrintedNumber(String value, Optional<String> country) {

	/** Groups with digits, perhaps between capitals: {@code HRB 106405}. */
	private static final String GROUP = "[^\\s():,]*\\d(?:[^\\s():]*[^\\s():,])?";

	private static final String DIGITS = "(?:[A-Z]{1,4} )?" + GROUP + "(?: " + GROUP + ")*(?: [A-Z])?";

	/** What needs no digits: codes of banks, and marks of aircraft. */
	private static final String LETTERS = "[A-Z]{8}(?:[A-Z]{3})?|[A-Z]{1,2}-[A-Z]{3,4}";

	private static final String DATE = "(?:\\d\\d )?(?:[A-Z][a-z]{2} )?\\d{4}";

	/** Nothing else may be printed with it: that could be a place or another number. */
	private static final Pattern WHOLE = Pattern
		.compile("(?:# ?)?(?<value>%s|%s)(?: \\((?<country>[^()]+)\\))?(?: issued %s)?(?: expires %s)?"
			.formatted(DIGITS, LETTERS, DATE, DATE));

	/**
	 * {@return the number, if the text is one for certain}
	 */
	static Optional<PrintedNumber> in(String text) {
		return Stream.of(WHOLE.matcher(text))
			.filter(Matcher::matches)
			.map((whole) -> new PrintedNumber(whole.group("value"), Optional.ofNullable(whole.group("country"))))
			.findFirst();
	}

}
