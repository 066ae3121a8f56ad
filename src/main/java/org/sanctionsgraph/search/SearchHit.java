package org.sanctionsgraph.search;

import org.sanctionsgraph.finding.TextHit;

/**
 * A record found by its words.
 *
 * @param recordId the id of the record
 * @param score how relevant it is
 * @param snippet the part of its text with the words, in HTML
 */
record SearchHit(String recordId, double score, String snippet) {

	static SearchHit of(TextHit hit) {
		return new SearchHit(hit.record().id(), hit.score(), hit.snippet());
	}

}
