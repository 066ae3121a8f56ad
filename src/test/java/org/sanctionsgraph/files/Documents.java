package org.sanctionsgraph.files;

import java.util.ArrayList;
import java.util.List;

/** Record files written inside a test. */
public final class Documents {

	private Documents() {
	}

	/**
	 * {@return the document of a file in the folder of its kind, which must be YAML}
	 */
	public static RecordDocument of(RecordKind kind, String name, String text) {
		List<Problem> problems = new ArrayList<>();
		RecordDocument document = YamlReader.read(kind, new RecordFile(kind.folder() + "/" + name + ".yaml", text),
				problems);
		if (!problems.isEmpty()) {
			throw new AssertionError(problems);
		}
		return document;
	}

}
