package org.sanctionsgraph.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.identifier.Identifier;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.kernel.LegalStatus;
import org.sanctionsgraph.kernel.Period;
import org.sanctionsgraph.source.Sourced;

/**
 * The designation of one target under one measure.
 *
 * @param listedOnOrBefore the first day on which a source shows it, if none tells when it
 * began
 */
public record Designation(String id, String measureId, String targetId, List<Provision> provisions,
		@Nullable String reason, List<String> topics, @Nullable String officeId, @Nullable Identifier identifier,
		@Nullable String from, @Nullable String listedOnOrBefore, @Nullable String until,
		@Nullable String endedById) implements Sourced {

	LegalStatus statusOn(LocalDate day) {
		return (this.listedOnOrBefore == null) ? Period.of(this.from, this.until).on(day)
				: Period.seenOn(this.listedOnOrBefore, this.until).onIfBegunEarlier(day);
	}

}
