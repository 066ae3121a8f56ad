package org.sanctionsgraph.nameindex;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sanctionsgraph.script.Scripts;

/**
 * Two names of one actor, of which one stands in brackets behind the other or in Han
 * characters beside the other.
 *
 * @param one a name
 * @param other the other one
 */
record TwoNames(String one, String other) {

	private static final String OPENING = "(（[［";

	private static final String CLOSING = ")）]］";

	private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\p{Pd}·•‧∙・･]*\\p{IsHan}");

	private static final Pattern OTHER_THAN_HAN = Pattern.compile("[\\p{IsLatin}\\p{N}\\p{P}&&[^\\p{Pd}·•‧∙・･]]+");

	/** What is longer is a text. */
	private static final int LONGEST = 120;

	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");

	/**
	 * {@return the names in a text that has two}
	 */
	static Optional<TwoNames> in(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		return withBrackets(text.strip()).or(() -> (HAN.matcher(text).find() && LATIN.matcher(text).find())
				? Optional
					.of(new TwoNames(HAN.matcher(text).replaceAll(" "), OTHER_THAN_HAN.matcher(text).replaceAll(" ")))
				: Optional.empty());
	}

	/**
	 * {@return what is found by the first name, judged by what the other one finds} What
	 * stands behind it may be no name of the actor, but is not the name of another one.
	 */
	Optional<NameHit> hit(NameHit hit, Map<String, NameHit> others) {
		NameHit other = others.get(hit.actorId());
		if (other != null) {
			return Optional.of(hit.andAlso(other));
		}
		boolean another = others.values().stream().anyMatch((found) -> found.name().isOfKindOf(hit.name()));
		boolean beside = !another && hit.name().isKnownAlone() && Scripts.of(this.one) == Scripts.of(this.other);
		return beside ? Optional.of(hit.uncertain()) : Optional.empty();
	}

	private static Optional<TwoNames> withBrackets(String text) {
		int start = OPENING.chars().map(text::lastIndexOf).max().orElse(-1);
		int end = text.length() - 1;
		if (start < 1 || CLOSING.indexOf(text.charAt(end)) < 0) {
			return Optional.empty();
		}
		TwoNames two = new TwoNames(text.substring(0, start), text.substring(start + 1, end));
		return (isName(two.one) && isName(two.other)) ? Optional.of(two) : Optional.empty();
	}

	private static boolean isName(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}

}
