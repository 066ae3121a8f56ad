package org.sanctionsgraph.loading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.loading.Files.DesignationEntry;
import org.sanctionsgraph.loading.Files.MeasureFile;

/**
 * Who is listed by whom, from the actors' side: what is copied to them to filter and sort
 * by.
 */
final class Listings {

	private final Map<String, List<Entry>> byTarget;

	Listings(List<MeasureFile> measures) {
		this.byTarget = measures.stream()
			.flatMap((measure) -> measure.designations().stream().map((entry) -> new Entry(measure, entry)))
			.collect(Collectors.groupingBy((entry) -> entry.designation().target()));
	}

	int count(String actor) {
		return this.byTarget.getOrDefault(actor, List.of()).size();
	}

	@Nullable String first(String actor) {
		return this.byTarget.getOrDefault(actor, List.of()).stream().map(Entry::from).sorted().findFirst().orElse(null);
	}

	Stream<Rows.ActorListing> of(String actor) {
		return this.byTarget.getOrDefault(actor, List.of())
			.stream()
			.map((entry) -> new Rows.ActorListing(actor, entry.measure().jurisdiction(), entry.measure().kind()))
			.distinct();
	}

	private record Entry(MeasureFile measure, DesignationEntry designation) {

		String from() {
			return (this.designation.from() == null) ? this.measure.inForceFrom() : this.designation.from();
		}

	}

}
