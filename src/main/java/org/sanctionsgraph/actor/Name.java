package org.sanctionsgraph.actor;

import org.jspecify.annotations.Nullable;

/** A form of an actor's name that a source prints. */
public record Name(String actorId, String value, @Nullable String language, Kind kind) {

	/** What a form of a name is. */
	public enum Kind {

		/** The name shown in its language. */
		PREFERRED,
		/** Another name. */
		ALIAS,
		/** A short form. */
		ABBREVIATION,
		/** Written in another script. */
		TRANSLITERATION,
		/** No longer used. */
		PREVIOUS,
		/** Printed wrong. */
		MISSPELLING

	}

}
