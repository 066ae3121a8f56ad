package org.sanctionsgraph.listings;

import java.util.List;

import org.sanctionsgraph.drafts.Fields;
import org.sanctionsgraph.drafts.Slug;

/**
 * What all designations of a measure have in common.
 *
 * @param jurisdiction the actor whose measure it is
 * @param imposedBy the actors that imposed it
 * @param programmes the legal authorities that it is based on
 * @param day the day, month or year of the listing
 * @param announced whether it was listed on that day; otherwise on it or before
 * @param name the body and its programmes, in words
 */
public record ListingDraft(String jurisdiction, List<String> imposedBy, List<String> programmes, String day,
		boolean announced, String name) {

	private static final int LONGEST_NAME = 200;

	String wantedId() {
		return Slug.of(this.name) + "-" + this.day;
	}

	Fields fields(String id) {
		return new Fields().with("id", id)
			.with("title", title())
			.with("kind", "SANCTIONS")
			.with("jurisdiction", this.jurisdiction)
			.with("imposedBy", this.imposedBy)
			.required("topics", List.of())
			.with("announcedOn", this.announced ? this.day : null)
			.with("listedOnOrBefore", this.announced ? null : this.day)
			.with("authorities", this.programmes);
	}

	private String title() {
		String start = (this.name.codePointCount(0, this.name.length()) <= LONGEST_NAME) ? this.name
				: this.name.substring(0, this.name.offsetByCodePoints(0, LONGEST_NAME)) + "...";
		return "%s, listed on %s%s".formatted(start, this.announced ? "" : "or before ", this.day);
	}

}
