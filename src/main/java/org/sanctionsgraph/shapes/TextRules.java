package org.sanctionsgraph.shapes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sanctionsgraph.files.FieldValue;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.script.CleanText;

/** Readers see every character of a text, and only one way to write it. */
final class TextRules {

	private TextRules() {
	}

	/**
	 * {@return the texts of a document that are not clean}
	 */
	static List<Problem> check(RecordDocument document) {
		return FieldValue.of(document)
			.filter((value) -> value.node().isString())
			.flatMap((value) -> problem(document, value.path(), value.node().asString()).stream())
			.toList();
	}

	private static Optional<Problem> problem(RecordDocument document, String field, String text) {
		return Stream.of(hidden(document, field, text), blank(document, field, text), decomposed(document, field, text))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<Problem> hidden(RecordDocument document, String field, String text) {
		return CleanText.hidden(text).stream().mapToObj((character) -> switch (character) {
			case '\n' -> document.problem(field, "has a line break", "write it in one line");
			case '\uFFFD' -> document.problem(field, "has U+FFFD in place of a character that was lost",
					"write the character that was there");
			default -> document.problem(field, "has the invisible character U+%04X".formatted(character),
					"remove the character");
		}).findFirst();
	}

	private static Optional<Problem> blank(RecordDocument document, String field, String text) {
		String stripped = CleanText.strip(text);
		if (stripped.equals(text)) {
			return Optional.empty();
		}
		return Optional
			.of(stripped.isEmpty() ? document.problem(field, "is blank", "fill it in, or remove the field") : document
				.problem(field, "has a blank at its beginning or end", "write '%s'".formatted(Excerpt.of(stripped))));
	}

	private static Optional<Problem> decomposed(RecordDocument document, String field, String text) {
		String composed = CleanText.compose(text);
		return composed.equals(text) ? Optional.empty()
				: Optional.of(document.problem(field, "has letters in parts, not in Unicode's composed form (NFC)",
						"write '%s'".formatted(Excerpt.of(composed))));
	}

}
