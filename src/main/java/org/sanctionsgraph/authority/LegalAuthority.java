package org.sanctionsgraph.authority;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Period;
import org.sanctionsgraph.source.Sourced;

/** A law or legal instrument on which a measure is based. */
public record LegalAuthority(String id, String title, @Nullable String shortTitle, Kind kind, String jurisdictionId,
		@Nullable String summary, @Nullable String enactedOn, @Nullable String effectiveOn, @Nullable String expiresOn,
		List<Provision> permits, List<String> programmeKeys, @Nullable Coverage coverage) implements Sourced {

	Period inForce() {
		return Period.inForce(this.effectiveOn, this.enactedOn, this.expiresOn);
	}

	/** The kinds of legal authorities. */
	public enum Kind {

		/** A law passed by a legislature. */
		STATUTE,
		/** An order issued by a head of government. */
		EXECUTIVE_ORDER,
		/** A regulation made under a statute or treaty. */
		REGULATION,
		/** A decision adopted by a council. */
		DECISION,
		/** A rule made by an agency. */
		ADMINISTRATIVE_RULE,
		/** A programme of sanctions, of which the source does not name the law. */
		PROGRAMME

	}

}
