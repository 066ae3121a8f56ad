package org.sanctionsgraph.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Act;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.kernel.Period;

/**
 * One act of a government against one or more targets.
 *
 * @param held how many targets its entries stand for, a group counting as many as it is
 * said to have
 */
public record Measure(String id, String title, @Nullable String summary, Kind kind, String jurisdictionId,
		@Nullable String statedReason, List<String> topics, String announcedOn, @Nullable String publishedOn,
		@Nullable String effectiveOn, @Nullable String endedOn, List<Provision> provisions, int held) implements Act {

	@Override
	public String date() {
		return this.announcedOn;
	}

	Period inForce() {
		return Period.inForce(this.effectiveOn, this.announcedOn, this.endedOn);
	}

	/** What a measure is. */
	public enum Kind {

		/** Targets are sanctioned. */
		SANCTIONS,
		/** Exports are controlled. */
		EXPORT_CONTROL,
		/** Imports are refused. */
		IMPORT_BAN,
		/** Visas are refused. */
		VISA_POLICY,
		/** Investment is refused. */
		INVESTMENT_BAN,
		/** Public procurement is refused. */
		PROCUREMENT_BAN,
		/** Sanctions in answer to sanctions. */
		COUNTER_SANCTIONS

	}

}
