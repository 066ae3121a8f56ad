package org.sanctionsgraph.releases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes releases as YAML, a line for each change. */
final class ReleaseText {

	/** More than any line is long. */
	private static final int WIDTH = 100_000;

	private static final DumpSettings SETTINGS = DumpSettings.builder()
		.setDefaultFlowStyle(FlowStyle.AUTO)
		.setWidth(WIDTH)
		.setSplitLines(false)
		.setIndent(1)
		.build();

	private ReleaseText() {
	}

	/**
	 * {@return the text of the file of a release}
	 */
	static String of(Release release, String seal) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("version", release.version());
		if (release.previous() != null) {
			fields.put("previous", release.previous());
		}
		fields.put("publishedOn", release.publishedOn().toString());
		fields.put(Seal.FIELD, seal);
		fields.put("changes", grouped(release.changes()));
		return new Dump(SETTINGS).dumpToString(fields);
	}

	private static Map<String, Object> grouped(List<ClaimChange> changes) {
		Map<String, Map<String, Map<String, List<List<String>>>>> grouped = new TreeMap<>();
		changes.forEach((change) -> grouped.computeIfAbsent(change.type(), (type) -> new TreeMap<>())
			.computeIfAbsent(change.subject(), (subject) -> new TreeMap<>())
			.computeIfAbsent(change.property(), (property) -> new ArrayList<>())
			.add(Arrays.asList(change.before(), change.after(), change.source())));
		return new LinkedHashMap<>(grouped);
	}

}
