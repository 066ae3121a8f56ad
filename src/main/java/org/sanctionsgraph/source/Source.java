package org.sanctionsgraph.source;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;

/** A document that states facts. */
public record Source(String id, String title, String publisher, @Nullable String author, @Nullable String publishedOn,
		@Nullable String undated, @Nullable String url, String language, Kind kind) implements Node {

	/** The kinds of sources. */
	public enum Kind {

		/** A sanctions list. */
		OFFICIAL_LIST,
		/** A law, rule or order. */
		LEGAL_TEXT,
		/** A release or statement by a public body. */
		OFFICIAL_STATEMENT,
		/** A press report. */
		NEWS,
		/** A letter. */
		LETTER,
		/** A data file. */
		DATASET

	}

}
