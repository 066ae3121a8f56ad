package org.sanctionsgraph.kernel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTests {

	@Test
	void isTheTextUpToSixtyCharacters() {
		assertThat(Excerpt.of("")).isEmpty();
		assertThat(Excerpt.of("x".repeat(60))).isEqualTo("x".repeat(60));
	}

	@Test
	void isTheBeginningOfALongerText() {
		assertThat(Excerpt.of("x".repeat(61))).isEqualTo("x".repeat(60) + "...");
	}

	@Test
	void doesNotBreakACharacterInTwo() {
		assertThat(Excerpt.of("x".repeat(59) + "\uD842\uDFB7" + "x")).isEqualTo("x".repeat(59) + "...");
	}

	@Test
	void hasNoHalfOfACharacter() {
		assertThat(Excerpt.of("a\uD842b\uDFB7")).isEqualTo("a\uFFFDb\uFFFD");
		assertThat(Excerpt.of("\uD842\uDFB7")).isEqualTo("\uD842\uDFB7");
	}

}
