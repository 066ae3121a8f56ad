package org.sanctionsgraph.finding;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.timeleft.TimeLeft;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EngineTest
class SearchDeadlineTests {

	private static final int PATIENCE = 5;

	@Autowired
	private SearchIndexes indexes;

	@Test
	void endsAmongTheNamesThatAreCompared() {
		assertThat(this.indexes.names("Wang Zhang", 0)).hasSizeGreaterThan(PATIENCE);
		assertEndsInTime(() -> this.indexes.names("Wang Zhang", 0));
	}

	@Test
	void endsAmongTheActorsThatAreIdentified() {
		assertEndsInTime(() -> this.indexes.namesOf(List.of("marco-rubio", "chen-quanguo", "hikvision", "canada"),
				"Wang Zhang"));
	}

	@Test
	void endsAmongTheTexts() {
		assertThat(this.indexes.texts("china", List.of(), 100)).hasSize(100);
		assertEndsAtOnce(() -> this.indexes.texts("china", List.of(), 100));
	}

	@Test
	void endsAmongTheSuggestions() {
		assertThat(this.indexes.suggestions("c", List.of(), 100)).hasSize(100);
		assertEndsAtOnce(() -> this.indexes.suggestions("c", List.of(), 100));
	}

	private static void assertEndsAtOnce(Runnable search) {
		assertThatExceptionOfType(TimeLeft.TimeOverException.class)
			.isThrownBy(() -> TimeLeft.within(() -> true, search));
	}

	private static void assertEndsInTime(Runnable search) {
		AtomicInteger looks = new AtomicInteger();
		assertThatExceptionOfType(TimeLeft.TimeOverException.class)
			.isThrownBy(() -> TimeLeft.within(() -> looks.incrementAndGet() >= PATIENCE, search));
		assertThat(looks).hasValueLessThan(2 * PATIENCE);
	}

}
