package org.sanctionsgraph.commands;

import java.util.List;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;

/** What readers join and look up by, where a record neither has it nor says why not. */
final class Gaps {

	private Gaps() {
	}

	/**
	 * {@return the problem of each source without a URL or a reason, and of each named
	 * target without an identifier or a search for one}
	 */
	static List<Problem> of(RecordSet set) {
		return Stream
			.concat(set.of(RecordKind.SOURCE).stream().filter((source) -> !hasPlace(source)).map(Gaps::withoutPlace),
					Targets.of(set).unidentified().filter((target) -> !isSought(target)).map(Gaps::unidentified))
			.sorted()
			.toList();
	}

	static boolean hasPlace(RecordDocument source) {
		return source.tree().has("url") || source.tree().has("withoutUrl");
	}

	static boolean isSought(RecordDocument target) {
		return target.tree().has("identifierSearch");
	}

	private static Problem withoutPlace(RecordDocument source) {
		return source.problem("url", "is missing", "add it, or withoutUrl with the reason");
	}

	private static Problem unidentified(RecordDocument target) {
		return target.problem("identifiers", "is missing, and the actor is designated",
				"add one, or identifierSearch with what was looked for");
	}

}
