package org.sanctionsgraph.listings;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drafts.Fields;
import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.Origin;
import org.sanctionsgraph.drafts.DraftPeriod;

/**
 * A designation that an import makes.
 *
 * @param target the actor that is designated
 * @param identifier its number on the list, or null
 * @param reason the reason in the words of the file, or null
 * @param provisions what it does, if the file says so
 */
public record DraftDesignation(String target, DraftPeriod span, @Nullable DraftIdentifier identifier,
		@Nullable String reason, SortedSet<String> provisions) {

	/**
	 * {@return the part of a measure}
	 * @param inherited the provisions of that
	 * @param begins the day on which its designations begin, or null
	 */
	Map<String, Object> fields(Origin origin, List<String> inherited, @Nullable String begins) {
		List<String> own = this.provisions.isEmpty() ? MeasureDrafts.UNSPECIFIED : List.copyOf(this.provisions);
		List<String> advance = origin.later(this.span);
		boolean credited = this.reason != null || !advance.isEmpty();
		return new Fields().with("target", this.target)
			.with("provisions", own.equals(inherited) ? null : own)
			.with("reason", this.reason)
			.with("identifier", (this.identifier == null) ? null : this.identifier.fields())
			.with("from", (this.span.from() == null || this.span.from().equals(begins)) ? null : this.span.from())
			.with("until", this.span.until())
			.with("evidence", credited ? origin.evidence(null, advance, prose()) : null)
			.map();
	}

	private Map<String, String> prose() {
		return (this.reason == null) ? Map.of() : Map.of("reason", this.reason);
	}

}
