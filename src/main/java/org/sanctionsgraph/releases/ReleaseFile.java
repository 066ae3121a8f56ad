package org.sanctionsgraph.releases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import tools.jackson.databind.JsonNode;

/**
 * A release as its file describes it.
 *
 * @param document the file, of the right shape
 * @param lines its changes, in the order of the file
 */
record ReleaseFile(RecordDocument document, List<Line> lines) {

	private static final String CHANGES = "changes";

	static ReleaseFile of(RecordDocument document) {
		List<Line> lines = new ArrayList<>();
		document.tree().path(CHANGES).propertyStream().forEach((type) -> lines(type).forEach(lines::add));
		return new ReleaseFile(document, lines);
	}

	String version() {
		return text("version");
	}

	/**
	 * {@return the version of the release before, empty in the first}
	 */
	String previous() {
		return text("previous");
	}

	/**
	 * {@return the seal that is written in it, empty if none is}
	 */
	String seal() {
		return text(Seal.FIELD);
	}

	String path() {
		return this.document.file().path();
	}

	Release release() {
		return new Release(version(), previous().isEmpty() ? null : previous(), LocalDate.parse(text("publishedOn")),
				this.lines.stream().map(Line::change).sorted().toList());
	}

	Problem problem(String field, String cause, String fix) {
		return this.document.problem(field, cause, fix);
	}

	private String text(String field) {
		return this.document.tree().path(field).asString("");
	}

	private static Stream<Line> lines(Map.Entry<String, JsonNode> type) {
		return type.getValue()
			.propertyStream()
			.flatMap((subject) -> subject.getValue()
				.propertyStream()
				.flatMap((property) -> lines(type.getKey(), subject.getKey(), property.getKey(), property.getValue())));
	}

	private static Stream<Line> lines(String type, String subject, String property, JsonNode values) {
		String place = String.join(".", CHANGES, type, subject, property);
		return IntStream.range(0, values.size()).mapToObj((i) -> {
			JsonNode line = values.path(i);
			return new Line("%s[%d]".formatted(place, i), new ClaimChange(type, subject, property, value(line.path(0)),
					value(line.path(1)), line.path(2).asString("")));
		});
	}

	private static @Nullable String value(JsonNode value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * A change.
	 *
	 * @param field its place in the file
	 */
	record Line(String field, ClaimChange change) {
	}

}
