package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.BatchRead;

/**
 * Reads the row of each target.
 *
 * @param alignment reads the designations
 * @param compared what is compared
 */
record AlignmentRows(Alignment alignment, Compared compared) implements BatchRead<String, AlignmentRow> {

	@Override
	public String name() {
		return "alignmentRows";
	}

	@Override
	public Map<String, AlignmentRow> read(Collection<String> targets) {
		Map<String, List<Listed>> byTarget = this.alignment.designations(this.compared, targets)
			.stream()
			.collect(Collectors.groupingBy(Listed::targetId));
		return targets.stream()
			.collect(Collectors.toMap(Function.identity(),
					(target) -> row(target, byTarget.getOrDefault(target, List.of()), this.compared.jurisdictions())));
	}

	/** A row has a cell for each jurisdiction, in the given order. */
	static AlignmentRow row(String target, List<Listed> listed, List<String> jurisdictions) {
		return new AlignmentRow(target,
				jurisdictions.stream().map((jurisdiction) -> cell(jurisdiction, listed)).toList());
	}

	private static AlignmentCell cell(String jurisdiction, List<Listed> listed) {
		List<Listed> own = listed.stream().filter((one) -> one.jurisdictionId().equals(jurisdiction)).toList();
		return new AlignmentCell(jurisdiction, own.isEmpty() ? null : own.getFirst().from(),
				own.stream().map(Listed::designationId).toList());
	}

}
