package org.sanctionsgraph.finding;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.documents.OperationListener;
import org.sanctionsgraph.graphql.BadRequest;

/** Texts that somebody searches for: they have a limit, and nobody may store them. */
public final class SearchText {

	private static final int LONGEST = 200;

	private static final String PERMITTED = "1 to %d characters".formatted(LONGEST);

	private SearchText() {
	}

	/**
	 * {@return the text} Throws a {@link BadRequest} if it is empty or too long.
	 * @param argument the path of the argument
	 */
	public static String of(String argument, String text, DataFetchingEnvironment environment) {
		OperationListener.searches(environment.getGraphQlContext());
		if (text.isBlank()) {
			throw new BadRequest(argument, "is empty", PERMITTED);
		}
		int length = text.codePointCount(0, text.length());
		if (length > LONGEST) {
			throw new BadRequest(argument, "has %d characters".formatted(length), PERMITTED);
		}
		return text;
	}

	/**
	 * {@return a number of results} Throws a {@link BadRequest} if it is not permitted.
	 */
	public static int first(int first, int most) {
		if (first < 1 || first > most) {
			throw new BadRequest("first", "is " + first, "1 to " + most);
		}
		return first;
	}

	/**
	 * {@return a score} Throws a {@link BadRequest} if it is not permitted.
	 */
	public static double score(double least) {
		if (least < 0 || least > 1) {
			throw new BadRequest("minScore", "is " + least, "0 to 1");
		}
		return least;
	}

}
