package org.sanctionsgraph.alignment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Arranges designations by target and jurisdiction. */
final class AlignmentRows {

	private static final Comparator<List<Listed>> BROADEST_THEN_EARLIEST = Comparator
		.comparing((List<Listed> listed) -> -listed.stream().map(Listed::jurisdictionId).distinct().count())
		.thenComparing((listed) -> listed.isEmpty() ? "" : listed.getFirst().from());

	private AlignmentRows() {
	}

	/**
	 * {@return a row for each target: those that most jurisdictions designated first,
	 * then by the first designation and the id}
	 * @param jurisdictions the jurisdictions to compare, one cell each
	 * @param targets targets that have a row even if no jurisdiction designated them
	 * @param designations the designations by these jurisdictions, oldest first
	 */
	static List<AlignmentRow> of(List<String> jurisdictions, List<String> targets, List<Listed> designations) {
		Map<String, List<Listed>> byTarget = designations.stream()
			.collect(Collectors.groupingBy(Listed::targetId, LinkedHashMap::new, Collectors.toList()));
		targets.forEach((target) -> byTarget.putIfAbsent(target, List.of()));
		return byTarget.entrySet()
			.stream()
			.sorted(Comparator.comparing(Map.Entry<String, List<Listed>>::getValue, BROADEST_THEN_EARLIEST)
				.thenComparing(Map.Entry::getKey))
			.map((entry) -> row(entry.getKey(), entry.getValue(), jurisdictions))
			.toList();
	}

	private static AlignmentRow row(String target, List<Listed> listed, List<String> jurisdictions) {
		return new AlignmentRow(target, jurisdictions.stream().map((jurisdiction) -> {
			List<Listed> own = listed.stream().filter((one) -> one.jurisdictionId().equals(jurisdiction)).toList();
			return new AlignmentRow.Cell(jurisdiction, own.isEmpty() ? null : own.getFirst().from(),
					own.stream().map(Listed::designationId).toList());
		}).toList());
	}

}
