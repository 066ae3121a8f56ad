package org.sanctionsgraph.claims;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import tools.jackson.databind.JsonNode;

/** The targets of a measure are as many as an integer can tell. */
public final class TargetSizes {

	private static final String SIZE = "statedSize";

	private final Map<String, Long> groups;

	/**
	 * @param documents every file of the right shape
	 */
	public TargetSizes(List<RecordDocument> documents) {
		this.groups = documents.stream()
			.filter((document) -> document.kind() == RecordKind.ACTOR && document.tree().has(SIZE))
			.collect(Collectors.toMap(RecordDocument::id, (group) -> group.tree().path(SIZE).asLong(),
					(one, other) -> one));
	}

	/**
	 * {@return the problem of a measure with too many targets, which groups stand for}
	 */
	public List<Problem> check(RecordDocument document) {
		JsonNode designations = document.tree().path("designations");
		long targets = (document.kind() != RecordKind.MEASURE) ? 0
				: designations.valueStream().mapToLong(this::size).sum();
		return (targets <= Integer.MAX_VALUE) ? List.of()
				: List.of(document.problem("designations",
						"has %,d targets with the %s of groups, more than %,d".formatted(targets, SIZE,
								Integer.MAX_VALUE),
						"correct the %s of its targets, or split the measure".formatted(SIZE)));
	}

	private long size(JsonNode designation) {
		return this.groups.getOrDefault(designation.path("target").asString(""), 1L);
	}

}
