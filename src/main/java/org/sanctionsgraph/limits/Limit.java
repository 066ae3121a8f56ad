package org.sanctionsgraph.limits;

import java.util.Locale;

/** A limit on requests: its error code, what it counts, and how to stay below it. */
public enum Limit {

	/** Levels of fields. */
	DEPTH("TOO_DEEP", "nests fields %s levels deep", "Split it into requests that continue from the ids of the first."),
	/** Records, page sizes multiplied. */
	COST("TOO_COSTLY", "has a cost of %s", "Request smaller pages with first or last, or nest fewer lists."),
	/** Aliases in the document. */
	ALIASES("TOO_MANY_ALIASES", "has %s aliases", "Split it into several requests."),
	/** Fields of the operation itself, after merging. */
	ROOT_FIELDS("TOO_MANY_ROOT_FIELDS", "has %s root fields", "Split it into several requests."),
	/** Directives in the document. */
	DIRECTIVES("TOO_MANY_DIRECTIVES", "has %s directives", "Remove directives or split it into several requests."),
	/** Fields, those of a fragment counted at each spread. */
	FIELDS("TOO_LARGE", "has %s fields, counting a fragment's at each spread",
			"Request fewer fields or spread fragments less often."),
	/** Different fields, counted once for each possible type of an interface. */
	SELECTED_FIELDS("TOO_LARGE", "has %s fields, counting each possible type of an interface",
			"Request fewer fields of interfaces, or split it into several requests."),
	/** Fields that are selected again, of the same object. */
	REPEATS("TOO_LARGE", "selects %s fields of one object again", "Select each field once."),
	/** Fields beside introspection, and those of introspection. */
	INTROSPECTION_FIELDS("TOO_LARGE", "introspects and has %s fields", "Split it into several requests."),
	/** Levels of fields beside introspection, and those of introspection. */
	INTROSPECTION_DEPTH("TOO_DEEP", "introspects and nests fields %s levels deep", "Select fewer levels of ofType."),
	/** Fields that lead from one type to others, and with these back to it. */
	INTROSPECTION("TOO_LARGE", "introspects the same field %s times",
			"Select __schema, __type and the fields, inputFields, interfaces and possibleTypes of a type once each."),
	/** Braces and brackets, as the parser counts them. */
	NESTING("TOO_DEEP", "nests %s rules of the grammar, such as braces and brackets",
			"Nest fewer fields, fragments, lists or objects."),
	/** Tokens of the document. */
	TOKENS("TOO_LARGE", "has %s tokens", "Shorten the document, and pass long lists as variables."),
	/** Characters of the document. */
	CHARACTERS("TOO_LARGE", "has %s characters", "Shorten the document, and pass long values as variables."),
	/** Milliseconds until the response. */
	TIME("TOO_SLOW", "took %s milliseconds", "Request smaller pages or fewer fields.");

	/** Where counting stops: the greatest number that every client can read. */
	static final long MOST_COUNTED = Integer.MAX_VALUE;

	private static final String MESSAGE = "The request %s; the limit is %,d. %s";

	private final String code;

	private final String statement;

	private final String remedy;

	Limit(String code, String statement, String remedy) {
		this.code = code;
		this.statement = statement;
		this.remedy = remedy;
	}

	/**
	 * Throws a {@link LimitExceeded} if a number is above the limit.
	 */
	void check(long requested, long limit) {
		if (requested > limit) {
			throw (requested >= MOST_COUNTED) ? exceeded(limit)
					: new LimitExceeded(this.code, message("%,d", requested, limit), requested, limit);
		}
	}

	/**
	 * {@return the error for a request whose number is not known, since counting stopped}
	 */
	public LimitExceeded exceeded(long limit) {
		return new LimitExceeded(this.code, message("more than %,d", limit, limit), null, limit);
	}

	private String message(String format, long number, long limit) {
		String requested = String.format(Locale.ROOT, format, number);
		return String.format(Locale.ROOT, MESSAGE, this.statement.formatted(requested), limit, this.remedy);
	}

}
