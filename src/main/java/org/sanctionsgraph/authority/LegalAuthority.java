package org.sanctionsgraph.authority;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Period;
import org.sanctionsgraph.source.Sourced;

/** A law or instrument that a measure rests on. */
public record LegalAuthority(String id, String title, @Nullable String shortTitle, Kind kind, String jurisdictionId,
		@Nullable String summary, @Nullable String enactedOn, @Nullable String effectiveOn, @Nullable String expiresOn,
		List<Provision> permits) implements Sourced {

	Period inForce() {
		return Period.inForce(this.effectiveOn, this.enactedOn, this.expiresOn);
	}

	/** What an authority is. */
	public enum Kind {

		/** Passed by a legislature. */
		STATUTE,
		/** Issued by a head of government. */
		EXECUTIVE_ORDER,
		/** Made under a statute or treaty. */
		REGULATION,
		/** Adopted by a council. */
		DECISION,
		/** Made by an agency. */
		ADMINISTRATIVE_RULE

	}

}
