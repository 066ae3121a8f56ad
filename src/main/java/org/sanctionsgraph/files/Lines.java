package org.sanctionsgraph.files;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

/**
 * The line of each value in a record file, found only once a problem is to be reported:
 * most files have none.
 */
final class Lines {

	private final Supplier<Map<String, Integer>> byPath;

	/**
	 * @param byPath finds the line of each value by its path
	 */
	Lines(Supplier<Map<String, Integer>> byPath) {
		this.byPath = SingletonSupplier.of(byPath);
	}

	/**
	 * {@return the line of a field, or that of the nearest field around it}
	 */
	int of(String field) {
		Map<String, Integer> lines = this.byPath.get();
		String known = field;
		while (!known.isEmpty() && !lines.containsKey(known)) {
			known = parent(known);
		}
		return lines.getOrDefault(known, 1);
	}

	private static String parent(String field) {
		return field.substring(0, Math.max(0, Math.max(field.lastIndexOf('.'), field.lastIndexOf('['))));
	}

}
