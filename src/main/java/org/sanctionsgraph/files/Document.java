package org.sanctionsgraph.files;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A parsed record file: its tree, and the line on which each node of it stands.
 *
 * @param kind what it records
 * @param file the file
 * @param tree what it holds
 * @param lines the line of each node by its path, as {@link Problem#field()} writes it
 */
public record Document(RecordKind kind, RecordFile file, JsonNode tree, Map<String, Integer> lines) {

	/**
	 * {@return the record's id, the file's name where it holds none}
	 */
	public String id() {
		return this.tree.path("id").asString(this.file.name());
	}

	/**
	 * {@return a problem with a field of this file, at the field's line or that of the
	 * nearest that stands there}
	 */
	public Problem problem(String field, String cause, String mend) {
		String known = field;
		while (!known.isEmpty() && !this.lines.containsKey(known)) {
			known = parent(known);
		}
		return new Problem(this.file.path(), this.lines.getOrDefault(known, 1), field, cause, mend);
	}

	private static String parent(String field) {
		return field.substring(0, Math.max(0, Math.max(field.lastIndexOf('.'), field.lastIndexOf('['))));
	}

}
