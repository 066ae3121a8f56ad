package org.sanctionsgraph.authority;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How complete several legal authorities are together. */
class CoverageTests {

	private static final Coverage COMPLETE = new Coverage(Coverage.State.COMPLETE, List.of(), "2026-08");

	private static final Coverage PARTIAL = new Coverage(Coverage.State.PARTIAL, List.of("One.", "Two."), "2026-07-31");

	@Test
	void isCompleteOnlyIfEachIs() {
		assertThat(ofAll(COMPLETE, COMPLETE)).isEqualTo(COMPLETE);
		assertThat(ofAll(COMPLETE, null)).isNull();
		assertThat(ofAll()).isNull();
	}

	@Test
	void isPartialIfOneIsAndTellsAllThatIsLeftOut() {
		Coverage other = new Coverage(Coverage.State.PARTIAL, List.of("Two.", "Three."), "2026-08-01");
		assertThat(ofAll(COMPLETE, PARTIAL, other))
			.isEqualTo(new Coverage(Coverage.State.PARTIAL, List.of("One.", "Two.", "Three."), "2026-07-31"));
	}

	@Test
	void wasLookedUpOnlyUntilEachWas() {
		assertThat(ofAll(PARTIAL, null)).isEqualTo(new Coverage(Coverage.State.PARTIAL, PARTIAL.leftOut(), null));
	}

	private static @Nullable Coverage ofAll(@Nullable Coverage... parts) {
		return Coverage.ofAll(Arrays.asList(parts));
	}

}
