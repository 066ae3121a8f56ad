package org.sanctionsgraph.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What happened to an element of a schema.
 *
 * @param before the element as it was, or null if it was not there
 * @param now the element as it is, or null if it is gone
 */
record SchemaChange(@Nullable SchemaElement before, @Nullable SchemaElement now) {

	/**
	 * {@return what changed from one schema to another, without what comes or goes with
	 * its parent}
	 */
	static List<SchemaChange> between(String before, String now) {
		Map<String, SchemaElement> old = SchemaElements.of(before);
		Map<String, SchemaElement> present = SchemaElements.of(now);
		return Stream.concat(old.keySet().stream(), present.keySet().stream())
			.sorted()
			.distinct()
			.map((coordinate) -> new SchemaChange(old.get(coordinate), present.get(coordinate)))
			.filter((change) -> !Objects.equals(change.before, change.now))
			.filter((change) -> change.parent() == null
					|| (old.containsKey(change.parent()) && present.containsKey(change.parent())))
			.toList();
	}

	String coordinate() {
		return element().coordinate();
	}

	boolean isRemoval() {
		return this.now == null;
	}

	boolean isDeprecation() {
		return this.now != null && this.now.deprecation() != null
				&& (this.before == null || !this.now.deprecation().equals(this.before.deprecation()));
	}

	/**
	 * {@return whether clients that suit the schema before may not suit the one now} A
	 * type that is gone is asked for by its fields, each of which is a break.
	 */
	boolean isBreak() {
		if (this.now == null) {
			return parent() != null;
		}
		return (this.before == null) ? this.now.isRequired() : !this.before.isKeptBy(this.now);
	}

	/**
	 * {@return what the log says of it, one line for each change}
	 */
	List<String> lines() {
		if (this.now == null) {
			return List.of("removed `%s`".formatted(coordinate()));
		}
		return Stream.of(deprecation(), type()).filter((line) -> !line.isEmpty()).toList();
	}

	private String deprecation() {
		if (isDeprecation()) {
			return "deprecated `%s`: %s".formatted(coordinate(), Objects.requireNonNull(this.now).deprecation());
		}
		boolean was = this.before != null && this.before.deprecation() != null;
		return (was && Objects.requireNonNull(this.now).deprecation() == null)
				? "no longer deprecated `%s`".formatted(coordinate()) : "";
	}

	private String type() {
		if (this.before == null) {
			return "added `%s`".formatted(coordinate());
		}
		String type = Objects.requireNonNull(this.now).type();
		return type.equals(this.before.type()) ? ""
				: "changed `%s`: `%s` instead of `%s`".formatted(coordinate(), type, this.before.type());
	}

	private @Nullable String parent() {
		return element().parent();
	}

	private SchemaElement element() {
		return Objects.requireNonNull((this.now == null) ? this.before : this.now);
	}

}
