package org.sanctionsgraph.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Act;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.kernel.LegalStatus;
import org.sanctionsgraph.kernel.Period;

/**
 * One act of a government against one or more targets.
 *
 * @param listedOnOrBefore the first day on which a source shows it, if none tells when it
 * was announced
 * @param held the number of targets recorded in designations, a group counting with its
 * stated size, or null if unknown
 */
public record Measure(String id, String title, @Nullable String summary, Kind kind, String jurisdictionId,
		@Nullable String statedReason, List<String> topics, @Nullable String announcedOn,
		@Nullable String listedOnOrBefore, @Nullable String publishedOn, @Nullable String effectiveOn,
		@Nullable String endedOn, List<Provision> provisions, List<String> authorityIds,
		@Nullable Integer held) implements Act {

	@Override
	public @Nullable String date() {
		return this.announcedOn;
	}

	LegalStatus statusOn(LocalDate day) {
		return (this.listedOnOrBefore == null)
				? Period.inForce(this.effectiveOn, this.announcedOn, this.endedOn).on(day)
				: Period.seenOn(this.listedOnOrBefore, this.endedOn).onIfBegunEarlier(day);
	}

	/** The kinds of measures. */
	public enum Kind {

		/** Sanctions on targets. */
		SANCTIONS,
		/** A control on exports. */
		EXPORT_CONTROL,
		/** A ban on imports. */
		IMPORT_BAN,
		/** A refusal of visas. */
		VISA_POLICY,
		/** A ban on investment. */
		INVESTMENT_BAN,
		/** A ban on public procurement. */
		PROCUREMENT_BAN,
		/** Sanctions in response to sanctions. */
		COUNTER_SANCTIONS

	}

}
