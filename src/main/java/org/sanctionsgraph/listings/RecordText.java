package org.sanctionsgraph.listings;

import java.util.Map;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes records as YAML: what holds only plain values is a line. */
final class RecordText {

	/** More than any line is long. */
	private static final int WIDTH = 100_000;

	private static final DumpSettings SETTINGS = DumpSettings.builder()
		.setDefaultFlowStyle(FlowStyle.AUTO)
		.setWidth(WIDTH)
		.setSplitLines(false)
		.setDereferenceAliases(true)
		.build();

	private RecordText() {
	}

	/**
	 * {@return the text of the file of a record}
	 */
	static String of(Map<String, Object> fields) {
		return new Dump(SETTINGS).dumpToString(fields);
	}

}
