package org.sanctionsgraph.actor;

import org.jspecify.annotations.Nullable;

/** A number on a public list. */
public record Identifier(Scheme scheme, String value, @Nullable String url) {

	/** The list that gives it. */
	public enum Scheme {

		/** OFAC's list. */
		OFAC_UID,
		/** The EU's annex. */
		EU_REFERENCE,
		/** The UK sanctions list. */
		UK_SANCTIONS_LIST,
		/** OFSI's consolidated list. */
		OFSI_GROUP,
		/** A schedule of Canadian regulations. */
		CANADA_SCHEDULE,
		/** Wikidata. */
		WIKIDATA

	}

}
