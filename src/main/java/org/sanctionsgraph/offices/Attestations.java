package org.sanctionsgraph.offices;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.claims.Provenance;
import org.sanctionsgraph.claims.PublicationDays;
import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.kernel.Period;
import org.sanctionsgraph.offices.Tenure.Attested;
import tools.jackson.databind.JsonNode;

/**
 * The days on which sources attest offices: a source that states the title names the
 * office as held on the day of its publication, or on the day that the evidence gives.
 */
final class Attestations {

	static final String DAY = "attestedOn";

	private final PublicationDays published;

	Attestations(List<RecordDocument> documents) {
		this.published = new PublicationDays(documents);
	}

	/**
	 * {@return the day on which a source was published, or null if unknown}
	 */
	@Nullable PartialDate published(JsonNode evidence) {
		return this.published.of(evidence.path("source").asString(""));
	}

	/**
	 * {@return the first and the last day on which the office can have been held and a
	 * source attests it, or null if there is none}
	 */
	@Nullable Attested of(Subject office, Period period) {
		List<PartialDate> days = Provenance.evidence(office, "title")
			.stream()
			.map((entry) -> entry.has(DAY) ? new PartialDate(entry.path(DAY).asString()) : published(entry))
			.filter(Objects::nonNull)
			.filter((day) -> mayLieIn(day, period))
			.toList();
		return days.isEmpty() ? null
				: new Attested(days.stream().min(Comparator.comparing(PartialDate::firstDay)).orElseThrow(),
						days.stream().max(Comparator.comparing(PartialDate::lastDay)).orElseThrow());
	}

	/** A source that names an office after its end tells of the past. */
	static boolean mayLieIn(PartialDate day, Period period) {
		return period.begunBy(day.lastDay()) && !period.endedBy(day.firstDay());
	}

}
