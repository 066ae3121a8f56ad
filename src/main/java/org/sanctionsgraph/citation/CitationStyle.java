package org.sanctionsgraph.citation;

import java.util.function.Function;

/** The styles of citations. */
enum CitationStyle {

	/** A sentence. */
	TEXT(TextCitation::of),
	/** An item of CSL-JSON. */
	CSL_JSON(CslCitation::of),
	/** An entry of a BibTeX file. */
	BIBTEX(BibTexCitation::of);

	private final Function<Cited, String> format;

	CitationStyle(Function<Cited, String> format) {
		this.format = format;
	}

	/**
	 * {@return the citation in this style}
	 */
	String of(Cited cited) {
		return this.format.apply(cited);
	}

	/** The argument of a field. */
	record Argument(CitationStyle style) {
	}

}
