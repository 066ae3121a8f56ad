package org.sanctionsgraph.claims;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.files.Documents;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** How many targets a measure may have, when groups stand for many. */
class TargetSizesTests {

	private static final int MOST = 1_000_000;

	@Test
	void asManyAsAnIntegerHolds() {
		assertThat(problems(2147)).isEmpty();
		assertThat(problems(2148)).containsExactly("measures/file.yaml:2: designations: has 2,148,000,001 targets with "
				+ "the statedSize of groups, more than 2,147,483,647; correct the statedSize of its targets, or split "
				+ "the measure");
	}

	private static List<String> problems(int groups) {
		List<RecordDocument> actors = IntStream.range(0, groups)
			.mapToObj(
					(index) -> Documents.of(RecordKind.ACTOR, "g", "id: g%d\nstatedSize: %d\n".formatted(index, MOST)))
			.toList();
		String designations = IntStream.range(0, groups)
			.mapToObj("  - {target: g%d}\n"::formatted)
			.collect(Collectors.joining());
		RecordDocument measure = Documents.of(RecordKind.MEASURE, "file",
				"id: m\ndesignations:\n  - {target: person}\n" + designations);
		return new TargetSizes(actors).check(measure).stream().map(Problem::toString).toList();
	}

}
