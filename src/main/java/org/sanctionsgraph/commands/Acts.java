package org.sanctionsgraph.commands;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;
import tools.jackson.databind.JsonNode;

/**
 * Counts acts by year and jurisdiction: that of a measure, or the countries of those who
 * spoke in a response and of whom they spoke for. The year of some measures is unknown.
 */
final class Acts {

	private static final int YEAR = 4;

	private static final String UNKNOWN = "----";

	private final Map<String, RecordDocument> actors;

	private final Map<String, Integer> counts = new TreeMap<>();

	private Acts(RecordSet set) {
		this.actors = set.of(RecordKind.ACTOR).stream().collect(Collectors.toMap(RecordDocument::id, (actor) -> actor));
	}

	static Map<String, Integer> byYearAndCountry(RecordSet set) {
		Acts acts = new Acts(set);
		set.of(RecordKind.MEASURE)
			.forEach((measure) -> acts.add("announcedOn", measure.tree(),
					Stream.of(measure.tree().path("jurisdiction").asString(""))));
		set.of(RecordKind.RESPONSE)
			.forEach((response) -> acts.add("date", response.tree(),
					response.tree().path("participants").valueStream().flatMap(Acts::speakers)));
		return acts.counts;
	}

	private void add(String date, JsonNode act, Stream<String> by) {
		String year = act.path(date).asString(UNKNOWN).substring(0, YEAR);
		String countries = by.flatMap(this::countries).distinct().sorted().collect(Collectors.joining(", "));
		this.counts.merge(year + "  " + (countries.isEmpty() ? "-" : countries), 1, Integer::sum);
	}

	private static Stream<String> speakers(JsonNode participant) {
		return participant.path("role").asString("").equals("ADDRESSEE") ? Stream.empty()
				: Stream.of("onBehalfOf", "actor")
					.filter(participant::has)
					.limit(1)
					.map((field) -> participant.path(field).asString(""));
	}

	private Stream<String> countries(String actor) {
		RecordDocument document = this.actors.get(actor);
		return (document == null) ? Stream.empty()
				: document.tree().path("countries").valueStream().map((country) -> country.asString(""));
	}

}
