package org.sanctionsgraph.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sanctionsgraph.suggestion.Suggestions;

/**
 * Suggests a known id in place of an unknown one, by comparing all; so only for the first
 * unknown ids, lest a set that lacks a whole folder takes hours to report.
 */
final class NearestIds {

	private static final int MOST = 100;

	private final Map<String, List<String>> byType;

	private final Map<String, Optional<String>> found = new HashMap<>();

	/**
	 * @param types the type of each known id
	 */
	NearestIds(Map<String, String> types) {
		this.byType = types.keySet().stream().collect(Collectors.groupingBy(types::get));
	}

	/**
	 * {@return the nearest id of one of the types; empty if none is near, or after many
	 * unknown ids}
	 */
	Optional<String> of(String unknown, List<String> permitted) {
		String search = unknown + " as " + permitted;
		return (this.found.size() < MOST) ? this.found.computeIfAbsent(search, (first) -> search(unknown, permitted))
				: this.found.getOrDefault(search, Optional.empty());
	}

	private Optional<String> search(String unknown, List<String> permitted) {
		List<String> candidates = permitted.stream()
			.flatMap((type) -> this.byType.getOrDefault(type, List.of()).stream())
			.toList();
		return Suggestions.nearest(unknown, candidates).stream().findFirst();
	}

}
