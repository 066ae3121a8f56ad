package org.sanctionsgraph.graphql;

import org.jspecify.annotations.Nullable;

/** The length of a text that somebody looks for. */
public final class SoughtText {

	private static final int LONGEST = 200;

	/** Which texts are permitted, as an error names it. */
	public static final String PERMITTED = "1 to %d characters".formatted(LONGEST);

	private SoughtText() {
	}

	/**
	 * Throws a {@link BadRequest} if a text is too long.
	 * @param argument the path of the argument
	 */
	public static void check(String argument, @Nullable String text) {
		int length = (text == null) ? 0 : text.codePointCount(0, text.length());
		if (length > LONGEST) {
			throw new BadRequest(argument, "has %d characters".formatted(length), PERMITTED);
		}
	}

}
