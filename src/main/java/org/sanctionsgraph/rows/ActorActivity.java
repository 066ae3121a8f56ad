package org.sanctionsgraph.rows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.rows.RecordFiles.DesignationEntry;
import org.sanctionsgraph.rows.RecordFiles.MeasureFile;
import org.sanctionsgraph.rows.RecordFiles.ParticipantEntry;
import org.sanctionsgraph.rows.RecordFiles.ResponseFile;

/**
 * When each actor was designated and by which jurisdictions, and when it first requested
 * measures: copied to actors to filter and sort by.
 */
final class ActorActivity {

	private static final Set<String> ASKING = Set.of("AUTHOR", "SIGNATORY");

	private final Map<String, List<Entry>> byTarget;

	private final Map<String, String> firstAsked = new HashMap<>();

	ActorActivity(List<MeasureFile> measures, List<ResponseFile> responses) {
		responses.stream()
			.filter((response) -> !response.asks().isEmpty())
			.forEach((response) -> response.participants()
				.stream()
				.filter((participant) -> ASKING.contains(participant.role()))
				.flatMap(ParticipantEntry::tookPart)
				.forEach((asking) -> this.firstAsked.merge(asking, response.date(), ActorActivity::earlier)));
		this.byTarget = measures.stream()
			.flatMap((measure) -> measure.designations().stream().map((entry) -> new Entry(measure, entry)))
			.collect(Collectors.groupingBy((entry) -> entry.designation().target()));
	}

	int count(String actor) {
		return this.byTarget.getOrDefault(actor, List.of()).size();
	}

	/** Unknown if it is of one of them: that may have been the first. */
	@Nullable String first(String actor) {
		return (dates(actor).count() < count(actor)) ? null : dates(actor).min(Comparator.naturalOrder()).orElse(null);
	}

	@Nullable String last(String actor) {
		return dates(actor).max(Comparator.naturalOrder()).orElse(null);
	}

	/** The day on which the actor first requested measures. */
	@Nullable String firstAsked(String actor) {
		return this.firstAsked.get(actor);
	}

	private Stream<String> dates(String actor) {
		return this.byTarget.getOrDefault(actor, List.of()).stream().map(Entry::from).flatMap(Stream::ofNullable);
	}

	private static String earlier(String one, String other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

	Stream<TableRow.ActorListing> of(String actor) {
		return this.byTarget.getOrDefault(actor, List.of())
			.stream()
			.map((entry) -> new TableRow.ActorListing(actor, entry.measure().jurisdiction(), entry.measure().kind()))
			.distinct();
	}

	private record Entry(MeasureFile measure, DesignationEntry designation) {

		@Nullable String from() {
			return (this.designation.from() == null) ? this.measure.from() : this.designation.from();
		}

	}

}
