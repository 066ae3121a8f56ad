package org.sanctionsgraph.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.syntax.DocumentText.Token;

/** What a document must continue with, after the tokens that it has so far. */
final class Expectation {

	private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "{", "}");

	private static final String OPERATION = "an operation, such as { __typename }";

	private static final String FRAGMENT = "the name of a fragment, or 'on' and the name of a type";

	private static final String VARIABLE = "a variable with its type, such as $id: ID!";

	private static final String SELECTION = "the selected fields in braces";

	private final DocumentText document;

	private final List<Token> before;

	private final String next;

	/** Those that are not closed, the innermost first. */
	private final Deque<Token> open = new ArrayDeque<>();

	/**
	 * @param before the tokens so far
	 * @param next the token that is found in place of what is expected
	 */
	Expectation(DocumentText document, List<Token> before, String next) {
		this.document = document;
		this.before = before;
		this.next = next;
		for (Token token : before) {
			if (CLOSING.containsKey(token.text())) {
				this.open.push(token);
			}
			else if (CLOSING.containsValue(token.text())) {
				this.open.poll();
			}
		}
	}

	String text() {
		return this.next.equals("...") && !this.open.isEmpty() ? FRAGMENT : afterLast();
	}

	private String afterLast() {
		return switch (last(1)) {
			case "" -> OPERATION;
			case "$" -> "the name of a variable";
			case "@" -> "the name of a directive";
			case "..." -> FRAGMENT;
			case "=" -> "a value";
			case ":" -> afterColon();
			default ->
				isTypeCondition() ? "the name of a type" : isConditional() ? SELECTION : inside(this.open.peek());
		};
	}

	private boolean isTypeCondition() {
		return last(1).equals("on") && (last(2).equals("...") || last(3).equals("fragment"));
	}

	/** After a type condition of an inline fragment. */
	private boolean isConditional() {
		return last(2).equals("on") && last(3).equals("...");
	}

	private String afterColon() {
		if (isOfSelection()) {
			return "a field name";
		}
		return last(3).equals("$") ? "a type, such as ID!" : "a value";
	}

	private String inside(@Nullable Token bracket) {
		if (bracket == null) {
			return afterDefinition();
		}
		if (this.before.getLast().equals(bracket)) {
			return item(bracket);
		}
		if (lacksValue()) {
			return last(2).equals("$") ? "':' and a type" : "':' and a value";
		}
		return isEnd() ? closing(bracket) : "%s, or %s".formatted(item(bracket), closing(bracket));
	}

	private boolean isEnd() {
		return CLOSING.containsValue(this.next) || this.next.equals(SyntaxProblem.END)
				|| (this.next.equals("{") && !isOfSelection());
	}

	private String afterDefinition() {
		if (CLOSING.containsValue(this.next)) {
			return "no further bracket, since none is open";
		}
		if (last(1).equals("fragment")) {
			return "the name of a fragment other than 'on'";
		}
		if (last(2).equals("fragment")) {
			return "'on' and the name of a type";
		}
		return last(1).equals("}") ? OPERATION : SELECTION;
	}

	private String item(Token bracket) {
		return switch (bracket.text()) {
			case "[" -> "a value";
			case "(" -> (this.open.size() == 1) ? VARIABLE : "an argument";
			default -> isOfSelection() ? "a field name" : "a field of the object";
		};
	}

	/** Whether the last name is that of an argument, variable or field of an object. */
	private boolean lacksValue() {
		return !isOfSelection() && !this.open.getFirst().text().equals("[") && this.before.getLast().isName()
				&& !last(2).equals(":") && !(last(2).equals("$") && last(3).equals(":"));
	}

	private boolean isOfSelection() {
		return this.open.stream().allMatch((bracket) -> bracket.text().equals("{"));
	}

	private String closing(Token bracket) {
		return "'%s' to close '%s' of %s".formatted(CLOSING.get(bracket.text()), bracket.text(),
				this.document.place(bracket.index()));
	}

	/** The text of one of the last tokens, counted from the end. */
	private String last(int count) {
		return (this.before.size() < count) ? "" : this.before.get(this.before.size() - count).text();
	}

}
