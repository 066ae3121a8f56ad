package org.sanctionsgraph.rowsets;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Sets of rows are read whole, whatever the database makes of large arrays. */
@EngineTest
class RowSetsTests {

	@Test
	void aSetMayHaveMoreRowsThanAnArray(@Autowired JdbcClient jdbc) {
		Map<String, RoaringBitmap> sets = new RowSets(jdbc).by("case when x <= 150000 then 'many' else 'few' end",
				"cast(x as integer)", "system_range(1, 150007) as r (x) cross join (values (1), (2)) as twice (y)",
				"true", Map.of());
		assertThat(sets.keySet()).containsExactlyInAnyOrder("many", "few");
		assertThat(sets.get("many")).isEqualTo(RoaringBitmap.bitmapOfRange(1, 150_001));
		assertThat(sets.get("few")).isEqualTo(RoaringBitmap.bitmapOfRange(150_001, 150_008));
	}

}
