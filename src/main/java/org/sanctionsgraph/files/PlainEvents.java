package org.sanctionsgraph.files;

import java.util.Optional;

import org.sanctionsgraph.kernel.Excerpt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The events of a YAML file, which stop at what no record needs: aliases, from which a
 * small file grows without end, tags, deep nesting, and characters that a database cannot
 * store.
 */
final class PlainEvents implements Parser {

	private static final int MOST_LEVELS = 20;

	private final Parser events;

	private int levels;

	PlainEvents(LoadSettings settings, String text) {
		this.events = new ParserImpl(settings, new StreamReader(settings, text));
	}

	@Override
	public boolean checkEvent(Event.ID choice) {
		return this.events.checkEvent(choice);
	}

	@Override
	public Event peekEvent() {
		return this.events.peekEvent();
	}

	@Override
	public boolean hasNext() {
		return this.events.hasNext();
	}

	@Override
	public Event next() {
		Event event = this.events.next();
		switch (event) {
			case AliasEvent alias ->
				refuse(event, "repeats a value by the alias *" + Excerpt.of(alias.getAlias().getValue()),
						"write the value out, or put a text that begins with * in quotes");
			case ScalarEvent scalar -> check(scalar);
			case CollectionStartEvent start -> check(start);
			case CollectionEndEvent end -> this.levels--;
			default -> {
			}
		}
		return event;
	}

	private void check(ScalarEvent scalar) {
		checkNode(scalar, scalar.getTag());
		if (scalar.getValue().codePoints().anyMatch(PlainEvents::isUnstorable)) {
			refuse(scalar, "has a text with NUL or half of a surrogate pair", "remove the character");
		}
	}

	/** NUL, or a half of a surrogate pair without the other. */
	private static boolean isUnstorable(int character) {
		return character == 0 || Character.getType(character) == Character.SURROGATE;
	}

	private void check(CollectionStartEvent start) {
		checkNode(start, start.getTag());
		this.levels++;
		if (this.levels > MOST_LEVELS) {
			refuse(start, "is nested more than %d levels deep".formatted(MOST_LEVELS), "remove what is too deep");
		}
	}

	private static void checkNode(NodeEvent node, Optional<String> tag) {
		if (node.getAnchor().isPresent()) {
			refuse(node, "names a value by the anchor &" + Excerpt.of(node.getAnchor().get().getValue()),
					"remove the anchor, or put a text that begins with & in quotes");
		}
		if (tag.isPresent()) {
			refuse(node, "has the tag " + Excerpt.of(tag.get()),
					"remove the tag; put a text that begins with ! in quotes");
		}
	}

	private static void refuse(Event event, String cause, String fix) {
		throw new Refusal(event.getStartMark().map(Mark::getLine).orElse(0) + 1, cause, fix);
	}

	/** YAML that no record may contain. */
	static final class Refusal extends RuntimeException {

		private final int line;

		private final String cause;

		private final String fix;

		private Refusal(int line, String cause, String fix) {
			super(cause);
			this.line = line;
			this.cause = cause;
			this.fix = fix;
		}

		Problem in(RecordFile file) {
			return new Problem(file.path(), this.line, "", this.cause, this.fix);
		}

	}

}
