package org.sanctionsgraph.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Act;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.kernel.Period;

/**
 * One act of a government against one or more targets.
 *
 * @param held the number of targets recorded in designations, a group counting with its
 * stated size, or null if unknown
 */
public record Measure(String id, String title, @Nullable String summary, Kind kind, String jurisdictionId,
		@Nullable String statedReason, List<String> topics, String announcedOn, @Nullable String publishedOn,
		@Nullable String effectiveOn, @Nullable String endedOn, List<Provision> provisions,
		@Nullable Integer held) implements Act {

	@Override
	public String date() {
		return this.announcedOn;
	}

	Period inForce() {
		return Period.inForce(this.effectiveOn, this.announcedOn, this.endedOn);
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
