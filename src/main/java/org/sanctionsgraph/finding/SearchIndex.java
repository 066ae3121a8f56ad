package org.sanctionsgraph.finding;

/**
 * What can be searched in a dataset version.
 *
 * @param names the names of actors
 * @param suggestions the beginnings of names and titles
 * @param texts all texts
 */
record SearchIndex(NameIndex names, SuggestionIndex suggestions, TextIndex texts) {
}
