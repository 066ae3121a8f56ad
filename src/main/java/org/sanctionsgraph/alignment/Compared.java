package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.kernel.Sha256;

/**
 * What is compared.
 *
 * @param jurisdictions the jurisdictions, one cell each
 * @param targets only these targets, designated or not; empty for all that a jurisdiction
 * designated
 * @param asOf only designations in force on this day; null for all
 */
record Compared(List<String> jurisdictions, List<String> targets, @Nullable LocalDate asOf) {

	/**
	 * {@return whether designations count}
	 */
	boolean compares(ListedTogether listed) {
		return this.asOf == null || listed.inForceOn(this.asOf.toString());
	}

	/**
	 * {@return a short name of what is compared}
	 */
	String digest() {
		return Sha256.of(toString()).substring(0, 8);
	}

	/**
	 * {@return the ids that must exist}
	 */
	List<Reference> references() {
		return List.of(new Reference("jurisdictions", List.of(Reference.JURISDICTION), this.jurisdictions),
				new Reference("targets", List.of("Actor"), this.targets));
	}

}
