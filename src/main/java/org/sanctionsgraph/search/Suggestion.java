package org.sanctionsgraph.search;

import org.sanctionsgraph.finding.SuggestedText;

/**
 * A record suggested for a search box.
 *
 * @param recordId the id of the record
 * @param text the name, title or publisher that begins so
 * @param type the type of the record
 */
record Suggestion(String recordId, String text, RecordType type) {

	static Suggestion of(SuggestedText found) {
		return new Suggestion(found.record().id(), found.text(), RecordType.valueOf(found.record().type()));
	}

}
