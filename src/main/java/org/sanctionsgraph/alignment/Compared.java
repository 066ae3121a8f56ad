package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is compared.
 *
 * @param jurisdictions the jurisdictions, one cell each
 * @param targets only these targets, designated or not; empty for all that a jurisdiction
 * designated
 * @param asOf only designations in force on this day; null for all
 */
record Compared(List<String> jurisdictions, List<String> targets, @Nullable LocalDate asOf) {

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("jurisdictions", this.jurisdictions);
		parameters.put("targets", this.targets);
		parameters.put("day", this.asOf);
		return parameters;
	}

	/** The same comparison, whatever the targets. */
	Compared ofAny() {
		return new Compared(this.jurisdictions, List.of(), this.asOf);
	}

}
