package org.sanctionsgraph.actor;

import org.jspecify.annotations.Nullable;

/** A form of an actor's name that a source prints. */
public record Name(String actorId, String value, @Nullable String language, Kind kind) {

	/** The kinds of names. */
	public enum Kind {

		/** The name to display in its language. */
		PREFERRED,
		/** Another name. */
		ALIAS,
		/** A short form. */
		ABBREVIATION,
		/** The name written in another script. */
		TRANSLITERATION,
		/** A name that is no longer used. */
		PREVIOUS,
		/** A misprint. */
		MISSPELLING

	}

}
