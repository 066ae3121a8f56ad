package org.sanctionsgraph.finding;

import org.sanctionsgraph.nameindex.NameHit;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The names of the gold set find whom they mean. */
@SpringBootTest
class GoldSetTests {

	private static final double LEAST = 0.7;

	@Autowired
	private SearchIndexes indexes;

	@Autowired
	private DatasetVersions versions;

	@Test
	void mostAreFoundFirstAndNobodyElse() throws IOException {
		GoldSet all = GoldSet.all();
		assertThat(all.queries()).hasSizeGreaterThan(200);
		check(all);
	}

	@Test
	void soAreThoseThatTheRulesWereNotMadeFor() throws IOException {
		GoldSet heldOut = GoldSet.all().heldOut();
		assertThat(heldOut.queries()).hasSizeGreaterThan(GoldSet.all().queries().size() / 3);
		check(heldOut);
	}

	private void check(GoldSet set) {
		GoldSet.Result result = set.measured(this::found);
		System.out.printf(
				"Gold set, %s: recall at 1 %.3f, mean reciprocal rank %.3f, false hits %.3f; not as expected: %s%n",
				set.name(), result.recall(), result.meanReciprocalRank(), result.falseHits(), result.failures());
		assertThat(result.recall()).as("recall at 1; not found: %s", result.failures()).isGreaterThanOrEqualTo(0.98);
		assertThat(result.meanReciprocalRank()).isGreaterThanOrEqualTo(0.98);
		assertThat(result.falseHits()).as("false hits: %s", result.failures()).isLessThanOrEqualTo(0.01);
	}

	private List<String> found(String name) {
		return this.versions.inOne(() -> this.indexes.names(name, LEAST).stream().map(NameHit::actorId).toList());
	}

}
