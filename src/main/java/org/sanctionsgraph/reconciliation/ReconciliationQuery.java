package org.sanctionsgraph.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An actor to look for.
 *
 * @param name the name, or null if there is none that can be searched for
 * @param types the ids of the types that it may have; empty for all
 * @param limit the number of candidates
 * @param birthDate the date of birth, if it can be read
 * @param countries the codes of the countries that can be read
 * @param identifiers what may be its identifiers: each has a scheme and a value
 */
record ReconciliationQuery(@Nullable String name, Set<String> types, int limit, @Nullable String birthDate,
		Set<String> countries, List<Map<String, String>> identifiers) {

	/**
	 * {@return the descriptions by which to match it: one for each type}
	 */
	Stream<Map<String, Object>> descriptions() {
		if (this.name == null) {
			return Stream.empty();
		}
		Map<String, Object> description = new HashMap<>(
				Map.of("name", this.name, "countries", List.copyOf(this.countries)));
		if (this.birthDate != null) {
			description.put("birthDate", this.birthDate);
		}
		return this.types.isEmpty() ? Stream.of(description)
				: this.types.stream().map((type) -> with("kind", type, description));
	}

	private static Map<String, Object> with(String field, String value, Map<String, Object> description) {
		Map<String, Object> copy = new HashMap<>(description);
		copy.put(field, value);
		return copy;
	}

	boolean permits(FoundActor actor) {
		return this.types.isEmpty() || this.types.contains(actor.kind());
	}

}
