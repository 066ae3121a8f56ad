package org.sanctionsgraph.records;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsgraph.claims.Provenance;
import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordField;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.files.RecordSchemas;
import org.sanctionsgraph.releases.ReleaseHistory;
import org.sanctionsgraph.releases.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever field of a shipped record changes, the release tells it: all fields that the
 * record schemas declare, which are those of the record classes.
 */
class ChangedFieldsTests {

	private static final RecordSet SHIPPED = RecordSet.read("src/main/resources/records");

	private static final List<Subject> SUBJECTS = SHIPPED.documents()
		.stream()
		.flatMap(Subject::of)
		.filter(Subject::claimable)
		.toList();

	static Stream<Place> places() {
		return Arrays.stream(RecordKind.values())
			.map(RecordSchemas::of)
			.flatMap((record) -> Stream.concat(Stream.of(record), record.parts().values().stream()))
			.filter((subject) -> subject.fields().containsKey("evidence"))
			.flatMap(ChangedFieldsTests::places);
	}

	private static Stream<Place> places(RecordField subject) {
		return subject.claimedFields()
			.stream()
			.flatMap((property) -> subject.field(property).fields().isEmpty()
					? Stream.of(new Place(subject, property, ""))
					: subject.field(property)
						.claimedFields()
						.stream()
						.map((field) -> new Place(subject, property, field)));
	}

	@ParameterizedTest
	@MethodSource("places")
	void areToldWithBothValues(Place place) {
		Subject subject = place.subject();
		RecordDocument before = place.credited(subject.document());
		String old = place.values(before, subject.path()).findFirst().orElse("");
		String other = place.other(before);
		RecordDocument after = place.changed(before, subject.path(), other);
		assertThat(new ReleaseHistory(List.of(), stated(before)).changesTo(stated(after)))
			.filteredOn((change) -> place.isKey() || change.subject().equals(subject.id()))
			.isNotEmpty()
			.anySatisfy((change) -> assertThat(text(change.before())).contains(old))
			.anySatisfy((change) -> assertThat(text(change.after())).contains(other))
			.allMatch((change) -> place.isKey() || change.property().equals(place.property));
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}

	private static Set<Statement> stated(RecordDocument document) {
		Map<String, String> types = Subject.of(document)
			.collect(Collectors.toMap(Subject::id, Subject::type, (one, other) -> one));
		return new RecordSet("", SHIPPED.dataset(), List.of(document), types, Provenance.of(document),
				SHIPPED.releases())
			.stated();
	}

	/**
	 * A place where records have a value.
	 *
	 * @param type the declaration of the record or part
	 * @param property its field
	 * @param field the field in that, empty if it has none
	 */
	record Place(RecordField type, String property, String field) {

		private static final String EVIDENCE = "evidence";

		boolean isKey() {
			return this.type.text(Keyword.KEY).equals(this.property);
		}

		/** One that has the field, or else one that can have it. */
		Subject subject() {
			return of((subject) -> values(subject.node()).findAny().isPresent())
				.or(() -> of((subject) -> !groups(subject.node()).isEmpty()))
				.or(() -> of((subject) -> true))
				.orElseThrow();
		}

		private Optional<Subject> of(Predicate<Subject> having) {
			return subjects(SUBJECTS.stream()).filter(having).findFirst();
		}

		/** The same record with a source that is credited with the property by name. */
		RecordDocument credited(RecordDocument document) {
			RecordDocument copy = copy(document);
			subjects(Subject.of(copy)).forEach((subject) -> {
				ArrayNode evidence = subject.node().asObject().withArray(EVIDENCE);
				evidence.addObject().put("source", "s").putArray("states").add(this.property);
			});
			return copy;
		}

		Stream<String> values(RecordDocument document, String path) {
			return values(
					Subject.of(document).filter((one) -> one.path().equals(path)).findFirst().orElseThrow().node());
		}

		private Stream<String> values(JsonNode node) {
			return groups(node).stream()
				.map((group) -> group.path(this.field.isEmpty() ? this.property : this.field))
				.flatMap((value) -> value.isArray() ? value.valueStream() : Stream.of(value))
				.filter(JsonNode::isValueNode)
				.map(JsonNode::asString);
		}

		/** What has the field: groups of fields, or the record itself. */
		private List<JsonNode> groups(JsonNode node) {
			JsonNode value = node.path(this.property);
			return this.field.isEmpty() ? List.of(node)
					: value.isObject() ? List.of(value) : value.valueStream().toList();
		}

		/** A value that another record has there, or one that none has. */
		String other(RecordDocument document) {
			Set<String> own = subjects(Subject.of(document)).flatMap((subject) -> values(subject.node()))
				.collect(Collectors.toSet());
			return subjects(SUBJECTS.stream()).flatMap((subject) -> values(subject.node()))
				.filter(Predicate.not(own::contains))
				.findFirst()
				.orElse("another");
		}

		private Stream<Subject> subjects(Stream<Subject> all) {
			return all.filter((subject) -> subject.field() == this.type);
		}

		RecordDocument changed(RecordDocument document, String path, String value) {
			RecordDocument copy = copy(document);
			JsonNode node = Subject.of(copy)
				.filter((subject) -> subject.path().equals(path))
				.findFirst()
				.orElseThrow()
				.node();
			String name = this.field.isEmpty() ? this.property : this.field;
			ObjectNode group = groups(node).stream()
				.filter((one) -> one.has(name))
				.findFirst()
				.or(() -> groups(node).stream().findFirst())
				.orElseGet(() -> node.asObject().withArray(this.property).addObject())
				.asObject();
			JsonNode text = JsonNodeFactory.instance.stringNode(value);
			group.set(name, group.path(name).isArray() ? group.arrayNode().add(text) : text);
			return copy;
		}

		private static RecordDocument copy(RecordDocument document) {
			return new RecordDocument(document.kind(), document.file(), document.tree().deepCopy(), document.lines());
		}

		@Override
		public String toString() {
			return this.type.text(Keyword.TYPE) + "." + this.property + (this.field.isEmpty() ? "" : "." + this.field);
		}

	}

}
