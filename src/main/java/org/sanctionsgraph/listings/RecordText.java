package org.sanctionsgraph.listings;

import java.util.Map;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes records as YAML: a field a line, and an item of a list a line if it can be. */
final class RecordText {

	/** More than any line is long. */
	private static final int WIDTH = 100_000;

	private RecordText() {
	}

	/**
	 * {@return the text of the file of a record}
	 */
	static String of(Map<String, Object> fields) {
		boolean nested = fields.values().stream().anyMatch((value) -> !(value instanceof String));
		DumpSettings settings = DumpSettings.builder()
			.setDefaultFlowStyle(nested ? FlowStyle.AUTO : FlowStyle.BLOCK)
			.setWidth(WIDTH)
			.setSplitLines(false)
			.setDereferenceAliases(true)
			.build();
		return new Dump(settings).dumpToString(fields);
	}

}
