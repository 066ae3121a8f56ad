package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.paging.Cursor;
import org.sanctionsgraph.paging.Page;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.stereotype.Component;

/** Compares jurisdictions, of all targets or of the given ones. */
@Component
class Comparisons {

	private final Alignment alignment;

	private final Rankings rankings;

	private final References references;

	private final DatasetVersions versions;

	Comparisons(Alignment alignment, Rankings rankings, References references, DatasetVersions versions) {
		this.alignment = alignment;
		this.rankings = rankings;
		this.references = references;
		this.versions = versions;
	}

	/**
	 * {@return the number of targets}
	 */
	int count(Compared compared) {
		return compared.targets().isEmpty() ? this.rankings.of(this.versions.state(), compared).size()
				: new HashSet<>(compared.targets()).size();
	}

	/**
	 * {@return the rows of a page, in any order, and perhaps some beside it} Refuses ids
	 * that do not exist.
	 */
	List<AlignmentRow> rows(Compared compared, Page page, int limit) {
		this.references.check(compared.references());
		return compared.targets().isEmpty() ? ranked(compared, page, limit) : given(compared);
	}

	private List<AlignmentRow> ranked(Compared compared, Page page, int limit) {
		Cursor cursor = page.cursor();
		int[] targets = this.rankings.of(this.versions.state(), compared)
			.from((cursor == null) ? null : cursor.keys().getFirst(), page.backward(), limit)
			.toArray();
		Map<String, List<Listed>> listed = byTarget(this.alignment.ofSerials(compared, targets));
		return rows(listed.keySet(), listed, compared);
	}

	private List<AlignmentRow> given(Compared compared) {
		return rows(new HashSet<>(compared.targets()), byTarget(this.alignment.ofTargets(compared)), compared);
	}

	private static Map<String, List<Listed>> byTarget(List<Listed> listed) {
		return listed.stream().collect(Collectors.groupingBy(Listed::targetId));
	}

	private static List<AlignmentRow> rows(Collection<String> targets, Map<String, List<Listed>> listed,
			Compared compared) {
		return targets.stream()
			.map((target) -> AlignmentRow.of(target, listed.getOrDefault(target, List.of()), compared))
			.toList();
	}

}
