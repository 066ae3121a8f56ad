package org.sanctionsgraph.finding;

import java.util.function.Supplier;

import org.sanctionsgraph.nameindex.NameIndex;

/**
 * What can be searched in a dataset version; each part is made when it is first needed.
 *
 * @param names the names of actors
 * @param suggestions the beginnings of names and titles
 * @param texts all texts
 */
record SearchIndex(Supplier<NameIndex> names, Supplier<SuggestionIndex> suggestions, Supplier<TextIndex> texts) {

	/** Makes what is not made yet. */
	void complete() {
		this.names.get();
		this.suggestions.get();
		this.texts.get();
	}

}
