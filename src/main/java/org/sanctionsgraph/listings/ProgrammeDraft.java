package org.sanctionsgraph.listings;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.sanctionsgraph.drafts.Fields;
import org.sanctionsgraph.drafts.Origin;

/**
 * A programme that an import makes.
 *
 * @param keys its keys in public data, which may come one by one
 */
record ProgrammeDraft(String id, String title, String jurisdiction, SortedSet<String> keys) {

	ProgrammeDraft(String id, String title, String jurisdiction) {
		this(id, title, jurisdiction, new TreeSet<>());
	}

	Map<String, Object> fields(Origin origin) {
		return new Fields().with("id", this.id)
			.with("title", this.title)
			.with("kind", "PROGRAMME")
			.with("jurisdiction", this.jurisdiction)
			.with("programmeKeys", this.keys.stream().map((key) -> Map.of("value", key)).toList())
			.with("evidence", origin.evidence())
			.map();
	}

}
