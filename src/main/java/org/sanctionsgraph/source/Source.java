package org.sanctionsgraph.source;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;

/** A document that states facts. */
public record Source(String id, String title, String publisher, @Nullable String author, @Nullable String publishedOn,
		@Nullable String undated, @Nullable String url, @Nullable String withoutUrl, @Nullable String archivedUrl,
		@Nullable String accessedOn, String language, Kind kind, @Nullable Licence licence) implements Node {

	/**
	 * The licence of a source.
	 *
	 * @param permitsReuse whether it permits reuse under the licence of the records
	 */
	public record Licence(String name, boolean permitsReuse) {
	}

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
