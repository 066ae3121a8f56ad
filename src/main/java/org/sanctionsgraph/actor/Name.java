package org.sanctionsgraph.actor;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.language.Wording;

/** A form of an actor's name that a source prints. */
public record Name(String actorId, String value, @Nullable String language, Kind kind) {

	/**
	 * {@return the names to display in a language, each once for its language}
	 */
	static List<Wording> preferred(List<Name> names) {
		return names.stream()
			.filter((name) -> name.kind == Kind.PREFERRED && name.language != null)
			.map((name) -> new Wording(Objects.requireNonNull(name.language), name.value))
			.toList();
	}

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
