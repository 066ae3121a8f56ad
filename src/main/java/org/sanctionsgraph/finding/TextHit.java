package org.sanctionsgraph.finding;

/**
 * A record whose texts have words that were searched for.
 *
 * @param record the record
 * @param score how relevant it is
 * @param snippet a part of the text with the words marked, in HTML
 */
public record TextHit(FoundRecord record, double score, String snippet) {
}
