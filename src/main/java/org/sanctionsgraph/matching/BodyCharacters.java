package org.sanctionsgraph.matching;

import org.apache.commons.lang3.StringUtils;
import org.sanctionsgraph.words.Words;

/**
 * Names of public bodies and organizations in Han characters, most of whose words have
 * two: with another word, they are names of others.
 */
final class BodyCharacters {

	private static final int WORD = 2;

	/** With what bodies end to which others belong. */
	private static final String OWNERS = "国军党央盟部委会院";

	private BodyCharacters() {
	}

	/**
	 * {@return whether a word that either name lacks makes it the name of another body}
	 * @param one the name that is searched for
	 * @param other the name of the body
	 */
	static boolean tellApart(String one, String other) {
		int at = other.indexOf(one);
		if (at >= 0) {
			return isTold(other.substring(0, at), other.substring(at + one.length()));
		}
		int start = StringUtils.getCommonPrefix(one, other).length();
		String rest = one.substring(start);
		String otherRest = other.substring(start);
		int end = StringUtils.getCommonPrefix(StringUtils.reverse(rest), StringUtils.reverse(otherRest)).length();
		return isOther(StringUtils.left(rest, rest.length() - end),
				StringUtils.left(otherRest, otherRest.length() - end), start > 0 && end > 0);
	}

	/**
	 * At the beginning, what a body belongs to may be left out, and at the end what it
	 * is.
	 */
	private static boolean isTold(String before, String behind) {
		return (!before.isEmpty() && OWNERS.indexOf(before.charAt(before.length() - 1)) < 0)
				|| (!behind.isEmpty() && !Words.isGeneric(behind));
	}

	private static boolean isOther(String own, String others, boolean within) {
		if (own.isEmpty() || others.isEmpty()) {
			return within && own.length() + others.length() >= WORD;
		}
		return own.length() >= WORD && own.length() == others.length()
				&& own.chars().noneMatch((character) -> others.indexOf(character) >= 0);
	}

}
