package org.sanctionsgraph.syntax;

import java.util.List;
import java.util.Objects;

import graphql.InvalidSyntaxError;
import graphql.language.SourceLocation;
import org.sanctionsgraph.kernel.Excerpt;

/**
 * Tells where a document cannot be parsed, what is there, and what is expected there.
 */
public final class SyntaxProblem {

	/** What the engine names as the token after the last one. */
	static final String END = "<EOF>";

	private final DocumentText document;

	private final SourceLocation place;

	private final int index;

	private final String token;

	private SyntaxProblem(DocumentText document, SourceLocation place, String token) {
		this.document = document;
		this.place = place;
		this.index = document.index(place);
		this.token = token;
	}

	/**
	 * {@return the problem that an error of the parser reports, as a sentence without its
	 * full stop}
	 */
	public static String of(InvalidSyntaxError error, DocumentText document) {
		List<SourceLocation> places = Objects.requireNonNullElse(error.getLocations(), List.of());
		if (places.isEmpty()) {
			return "The document cannot be parsed";
		}
		SourceLocation place = places.getFirst();
		String token = Objects.requireNonNullElse(error.getOffendingToken(), "");
		return "The document cannot be parsed at line %d, column %d: %s".formatted(place.getLine(), place.getColumn(),
				new SyntaxProblem(document, place, token).text());
	}

	private String text() {
		if (this.token.equals(END)) {
			return "it %s; expected %s".formatted(before().isEmpty() ? "is empty" : "ends too early", expectation());
		}
		return (this.token.isEmpty() || this.token.startsWith("\\")) ? ofCharacters()
				: unexpected(this.token, expectation());
	}

	/** The engine names no token where the characters form none. */
	private String ofCharacters() {
		char first = character(this.index);
		return switch (first) {
			case '"' -> ofString();
			case '\'' -> "unexpected single quote; expected a text in double quotes";
			case '-', '.', '+' -> Character.isLetterOrDigit(character(this.index - 1))
					? unexpected(here(), "double quotes around a text with this character") : ofNumber();
			default -> Character.isDigit(first) ? ofNumber() : unexpected(here(), expectation());
		};
	}

	private String ofString() {
		if (this.document.text().startsWith(DocumentText.BLOCK, this.index)) {
			return "a text has no end; expected three double quotes to close it";
		}
		String string = this.document.token(this.index);
		return (string.length() > 1 && string.endsWith("\"") && string.indexOf('\n') < 0)
				? "a text has an unknown escape; expected \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and a hexadecimal code"
				: "a text has no end; expected a double quote to close it on the same line";
	}

	private String ofNumber() {
		return unexpected(this.document.number(this.place), "a number such as 10, -1 or 1.5");
	}

	private String expectation() {
		return new Expectation(this.document, before(), this.token).text();
	}

	private List<DocumentText.Token> before() {
		return this.document.tokensBefore(this.index);
	}

	private String here() {
		String text = this.document.text();
		return (this.index < text.length()) ? Character.toString(text.codePointAt(this.index)) : "";
	}

	private char character(int at) {
		return (at < 0 || at >= this.document.text().length()) ? ' ' : this.document.text().charAt(at);
	}

	private static String unexpected(String found, String expected) {
		return "unexpected '%s'; expected %s".formatted(Excerpt.of(found), expected);
	}

}
