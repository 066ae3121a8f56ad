package org.sanctionsgraph.releases;

import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A claim that was added, removed or replaced.
 *
 * @param type the type of the subject
 * @param subject the id of the record or part of a record
 * @param before the value before, or null if the claim was added
 * @param after the value after, or null if the claim was removed
 */
public record ClaimChange(String type, String subject, String property, @Nullable String before, @Nullable String after,
		String source) implements Comparable<ClaimChange> {

	private static final Comparator<ClaimChange> ORDER = Comparator.comparing(ClaimChange::subject)
		.thenComparing(ClaimChange::property)
		.thenComparing(ClaimChange::source)
		.thenComparing((change) -> text(change.before))
		.thenComparing((change) -> text(change.after))
		.thenComparing(ClaimChange::type);

	/**
	 * {@return ADDED, REMOVED or REPLACED}
	 */
	public String kind() {
		return (this.before == null) ? "ADDED" : (this.after == null) ? "REMOVED" : "REPLACED";
	}

	/**
	 * {@return what was stated before}
	 */
	Optional<Statement> earlier() {
		return Optional.ofNullable(this.before).map(this::statement);
	}

	/**
	 * {@return what is stated after}
	 */
	Optional<Statement> later() {
		return Optional.ofNullable(this.after).map(this::statement);
	}

	private Statement statement(String value) {
		return new Statement(this.type, this.subject, this.property, value, this.source);
	}

	@Override
	public int compareTo(ClaimChange other) {
		return ORDER.compare(this, other);
	}

	private static String text(@Nullable String value) {
		return (value == null) ? "" : value;
	}

}
