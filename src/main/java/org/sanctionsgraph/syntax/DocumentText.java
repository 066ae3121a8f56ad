package org.sanctionsgraph.syntax;

import java.util.ArrayList;
import java.util.List;

import graphql.language.SourceLocation;

/**
 * A document as its client wrote it.
 *
 * @param text the whole of it
 */
public record DocumentText(String text) {

	private static final String IGNORED = " \t\r\n,\uFEFF";

	static final String BLOCK = "\"\"\"";

	/**
	 * {@return the index of the character at a place; the length for one after the end}
	 */
	int index(SourceLocation place) {
		int line = 0;
		for (int number = 1; number < place.getLine() && line < this.text.length(); number++) {
			int end = this.text.indexOf('\n', line);
			line = (end < 0) ? this.text.length() : end + 1;
		}
		int left = this.text.codePointCount(line, this.text.length());
		return this.text.offsetByCodePoints(line, Math.clamp(place.getColumn() - 1, 0, left));
	}

	/** The place of a character, as a message names it. */
	String place(int index) {
		int line = this.text.lastIndexOf('\n', index - 1) + 1;
		long number = this.text.substring(0, line).chars().filter((character) -> character == '\n').count() + 1;
		return "line %d, column %d".formatted(number, this.text.codePointCount(line, index) + 1);
	}

	/**
	 * {@return the number that begins at a place, or an empty text}
	 */
	public String number(SourceLocation place) {
		int from = index(place);
		return this.text.substring(from, endOf(from, "+-."));
	}

	/** The token that begins at an index. */
	String token(int index) {
		return this.text.substring(index, tokenEnd(index));
	}

	/**
	 * {@return the tokens that end before an index}
	 */
	List<Token> tokensBefore(int limit) {
		List<Token> tokens = new ArrayList<>();
		int index = 0;
		while (index < limit) {
			int end = tokenEnd(index);
			if (!isIgnored(index) && end <= limit) {
				tokens.add(new Token(token(index), index));
			}
			index = end;
		}
		return tokens;
	}

	private boolean isIgnored(int index) {
		return this.text.charAt(index) == '#' || IGNORED.indexOf(this.text.charAt(index)) >= 0;
	}

	private int tokenEnd(int index) {
		char first = this.text.charAt(index);
		return switch (first) {
			case '#' -> after("\n", index);
			case '"' -> this.text.startsWith(BLOCK, index) ? after(BLOCK, index + BLOCK.length()) : stringEnd(index);
			case '.' -> this.text.startsWith("...", index) ? index + 3 : index + 1;
			case '-' -> endOf(index + 1, ".");
			default -> isOfWord(first) ? endOf(index, Character.isDigit(first) ? "." : "") : index + 1;
		};
	}

	private int after(String end, int from) {
		int found = this.text.indexOf(end, from);
		return (found < 0) ? this.text.length() : found + end.length();
	}

	private int stringEnd(int index) {
		int end = index + 1;
		while (end < this.text.length() && this.text.charAt(end) != '"') {
			end += (this.text.charAt(end) == '\\') ? 2 : 1;
		}
		return Math.min(end + 1, this.text.length());
	}

	private int endOf(int from, String alsoPartOfIt) {
		int end = from;
		while (end < this.text.length()
				&& (isOfWord(this.text.charAt(end)) || alsoPartOfIt.indexOf(this.text.charAt(end)) >= 0)) {
			end++;
		}
		return end;
	}

	private static boolean isOfWord(char character) {
		return character == '_' || Character.isLetterOrDigit(character);
	}

	/**
	 * A token.
	 *
	 * @param text the token as written
	 * @param index where it begins
	 */
	record Token(String text, int index) {

		boolean isName() {
			return this.text.charAt(0) == '_' || Character.isLetter(this.text.charAt(0));
		}

	}

}
