package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.entities.IdentifierProperties;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The records of the application, exported to FollowTheMoney and imported again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RoundTripTests {

	private static final IdentifierProperties PROPERTIES = IdentifierProperties.read();

	private final RecordSet before = RecordSet.read("classpath:records");

	@Autowired
	private Endpoint api;

	private RecordSet after;

	private String leftOut;

	RoundTripTests() {
		this.after = this.before;
		this.leftOut = "";
	}

	@BeforeEach
	void exportAndImport(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("ftm.jsonl"), this.api.get("/export/ftm.jsonl").body());
		Imported imported = Imported.of(folder.resolve("records"), "--import=" + file,
				"--into=" + folder.resolve("records"), "--publisher=Sanctions Graph", "--day=2026-11-28");
		this.after = imported.records();
		this.leftOut = imported.leftOut();
	}

	@Test
	void namesIdentifiersAndDesignationsComeBack() {
		Map<String, List<String>> names = names(this.before);
		assertThat(names(this.after)).containsAllEntriesOf(names).hasSizeGreaterThan(400);
		assertThat(identifiers(this.after)).containsAll(identifiers(this.before));
		assertThat(identifiers(this.before)).hasSizeGreaterThan(50);
		assertThat(designations(this.after)).containsExactlyElementsOf(designations(this.before));
		assertThat(designations(this.before)).hasSizeGreaterThan(300);
		assertThat(offices(this.after)).containsExactlyElementsOf(offices(this.before));
		assertThat(this.leftOut).contains("sourceUrl", "recordId").doesNotContain("several actors", "too long");
	}

	/** The names of each actor, in alphabetical order. */
	private static Map<String, List<String>> names(RecordSet records) {
		Map<String, List<String>> names = new TreeMap<>();
		records.of(RecordKind.ACTOR)
			.forEach((actor) -> names.put(actor.id(),
					actor.tree()
						.path("names")
						.valueStream()
						.map((name) -> name.path("value").asString())
						.distinct()
						.sorted()
						.toList()));
		return names;
	}

	/** The identifiers that have a property, each as that and its value. */
	private static List<String> identifiers(RecordSet records) {
		return records.of(RecordKind.ACTOR)
			.stream()
			.flatMap(
					(actor) -> actor.tree()
						.path("identifiers")
						.valueStream()
						.map((identifier) -> new Identified(actor.id(),
								PROPERTIES.of(actor.tree().path("kind").asString(),
										identifier.path("scheme").asString()),
								identifier.path("value").asString())))
			.filter((identified) -> !identified.property().isEmpty())
			.map(Identified::toString)
			.sorted()
			.toList();
	}

	/**
	 * Of each designation the target, who imposed it, under which authorities, and its
	 * days.
	 */
	private static List<String> designations(RecordSet records) {
		Map<String, String> texts = Stream
			.concat(records.of(RecordKind.ACTOR).stream(), records.of(RecordKind.AUTHORITY).stream())
			.collect(Collectors.toMap(RecordDocument::id, RoundTripTests::shown));
		return records.of(RecordKind.MEASURE)
			.stream()
			.flatMap((measure) -> measure.tree()
				.path("designations")
				.valueStream()
				.map((designation) -> Stream
					.of(designation.path("target").asString(), all(measure, "imposedBy", texts),
							all(measure, "authorities", texts), measure.tree().path("announcedOn").asString(),
							day(measure, designation, "from", "effectiveOn", "announcedOn"),
							day(measure, designation, "until", "endedOn"))
					.collect(Collectors.joining(" | "))))
			.sorted()
			.toList();
	}

	private static List<String> offices(RecordSet records) {
		return records.of(RecordKind.ACTOR)
			.stream()
			.flatMap((actor) -> actor.tree()
				.path("positions")
				.valueStream()
				.map((office) -> Stream.of("title", "from", "until")
					.map((field) -> office.path(field).asString("-"))
					.collect(Collectors.joining(" ", actor.id() + " ", ""))))
			.sorted()
			.toList();
	}

	private static String all(RecordDocument measure, String field, Map<String, String> texts) {
		return measure.tree()
			.path(field)
			.valueStream()
			.map((id) -> texts.getOrDefault(id.asString(), "?"))
			.sorted()
			.collect(Collectors.joining(", "));
	}

	private static String day(RecordDocument measure, JsonNode designation, String own, String... inherited) {
		return Stream.concat(Stream.of(designation.path(own)), Stream.of(inherited).map(measure.tree()::path))
			.filter(JsonNode::isString)
			.map(JsonNode::asString)
			.findFirst()
			.orElse("-");
	}

	private static String shown(RecordDocument record) {
		return record.tree().path("title").asString(record.tree().at("/names/0/value").asString(""));
	}

	/** An identifier as FollowTheMoney has it. */
	private record Identified(String actor, String property, String value) {
	}

}
