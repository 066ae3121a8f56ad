package org.sanctionsgraph.files;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A parsed record file.
 *
 * @param kind the kind of record
 * @param file the file
 * @param tree its content
 * @param lines the line of each value in it
 */
public record RecordDocument(RecordKind kind, RecordFile file, JsonNode tree, Lines lines) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.withConfigOverride(List.class,
				(override) -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	/**
	 * {@return the record's id, or the file's name if it has none}
	 */
	public String id() {
		return this.tree.path("id").asString(this.file.name());
	}

	/**
	 * {@return whether the file is YAML}
	 */
	public boolean readable() {
		return !this.tree.isMissingNode();
	}

	/**
	 * {@return its content as a type of the same shape; omitted lists are empty}
	 */
	public <T> T as(Class<T> type) {
		return JSON.treeToValue(this.tree, type);
	}

	/**
	 * {@return a problem with a field of this file, at the field's line or that of the
	 * nearest field around it}
	 */
	public Problem problem(String field, String cause, String fix) {
		return new Problem(this.file.path(), this.lines.of(field), field, cause, fix);
	}

}
