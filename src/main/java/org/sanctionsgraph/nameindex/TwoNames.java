package org.sanctionsgraph.nameindex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two names of one actor, of which one stands in brackets behind the other or in Han
 * characters beside the other.
 *
 * @param one a name
 * @param other the other one
 */
record TwoNames(String one, String other) {

	private static final Pattern IN_BRACKETS = Pattern.compile("(.*\\p{L}.*)[(（\\[［](.*\\p{L}.*)[)）\\]］]\\s*");

	private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\p{Pd}·•‧∙・･]*\\p{IsHan}");

	private static final Pattern OTHER_THAN_HAN = Pattern.compile("[\\p{IsLatin}\\p{N}\\p{P}&&[^\\p{Pd}·•‧∙・･]]+");

	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");

	/**
	 * {@return the names in a text that has two}
	 */
	static Optional<TwoNames> in(String text) {
		Matcher brackets = IN_BRACKETS.matcher(text);
		if (brackets.matches()) {
			return Optional.of(new TwoNames(brackets.group(1), brackets.group(2)));
		}
		return (HAN.matcher(text).find() && LATIN.matcher(text).find())
				? Optional
					.of(new TwoNames(HAN.matcher(text).replaceAll(" "), OTHER_THAN_HAN.matcher(text).replaceAll(" ")))
				: Optional.empty();
	}

}
