package org.sanctionsgraph.finding;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.documents.OperationListener;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.SoughtText;
import org.sanctionsgraph.script.CleanText;

/** The arguments of searches, within their limits. */
public final class SearchArguments {

	private static final int MOST = 100;

	private SearchArguments() {
	}

	/**
	 * {@return a text that somebody searches for, which nobody may store} Throws a
	 * {@link BadRequest} if it is empty or too long.
	 * @param argument the path of the argument
	 */
	public static String text(String argument, String text, DataFetchingEnvironment environment) {
		OperationListener.searches(environment.getGraphQlContext());
		if (text.isEmpty()) {
			throw new BadRequest(argument, "is empty", SoughtText.PERMITTED);
		}
		if (CleanText.isBlank(text)) {
			throw new BadRequest(argument, "has only blanks", SoughtText.PERMITTED + ", one of them visible");
		}
		SoughtText.check(argument, text);
		return text;
	}

	/**
	 * {@return a number of results} Throws a {@link BadRequest} if it is not permitted.
	 */
	public static int first(int first) {
		if (first < 1 || first > MOST) {
			throw new BadRequest("first", "is " + first, "1 to " + MOST);
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
