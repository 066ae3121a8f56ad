package org.sanctionsgraph.finding;

/**
 * A name, title or publisher of a record.
 *
 * @param record the record
 * @param text the text
 */
public record SuggestedText(FoundRecord record, String text) {
}
