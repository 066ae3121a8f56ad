package org.sanctionsgraph.commands;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;
import tools.jackson.databind.JsonNode;

/**
 * The actors that are designated by name.
 *
 * @param named their records
 * @param identified the ids of all actors that have an identifier, of their own or where
 * they are designated
 */
record Targets(List<RecordDocument> named, Set<String> identified) {

	static Targets of(RecordSet set) {
		List<JsonNode> designations = set.of(RecordKind.MEASURE)
			.stream()
			.flatMap((measure) -> measure.tree().path("designations").valueStream())
			.toList();
		Set<String> designated = designations.stream().map(Targets::target).collect(Collectors.toSet());
		List<RecordDocument> actors = set.of(RecordKind.ACTOR);
		return new Targets(
				actors.stream().filter((actor) -> designated.contains(actor.id()) && !isGroup(actor)).toList(),
				Stream
					.concat(actors.stream()
						.filter((actor) -> !actor.tree().path("identifiers").isEmpty())
						.map(RecordDocument::id),
							designations.stream()
								.filter((designation) -> designation.has("identifier"))
								.map(Targets::target))
					.collect(Collectors.toSet()));
	}

	Stream<RecordDocument> unidentified() {
		return this.named.stream().filter((target) -> !this.identified.contains(target.id()));
	}

	private static boolean isGroup(RecordDocument actor) {
		return actor.tree().path("kind").asString("").equals("GROUP");
	}

	private static String target(JsonNode designation) {
		return designation.path("target").asString("");
	}

}
