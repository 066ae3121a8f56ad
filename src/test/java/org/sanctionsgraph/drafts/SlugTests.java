package org.sanctionsgraph.drafts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@CsvSource({ "'PENGUIN, Pat', penguin-pat", "Société d’Été S.A., societe-d-ete-s-a", "NK-Abc1, nk-abc1",
			"--a..b-, a-b" })
	void writesWordsWithHyphens(String text, String slug) {
		assertThat(Slug.of(text)).isEqualTo(slug);
	}

	@Test
	void keepsWhatIsAnIdAndNothingElse() {
		String longest = "ice-" + "a".repeat(116);
		assertThat(Slug.ofId(longest)).isEqualTo(longest);
		assertThat(Slug.ofId(longest + "a")).isEqualTo(Slug.of(longest + "a")).hasSizeLessThan(100);
		assertThat(Slug.ofId("NK-a.b")).isEqualTo("nk-a-b");
	}

	@Test
	void numbersAnIdWithinItsLength() {
		assertThat(Slug.numbered("ice", 2)).isEqualTo("ice-2");
		assertThat(Slug.numbered("a".repeat(120), 12)).isEqualTo("a".repeat(117) + "-12");
		assertThat(Slug.numbered("a".repeat(116) + "-bcd", 12)).isEqualTo("a".repeat(116) + "-12");
	}

	@Test
	void keepsTextsApartThatHaveNoLatinLetterOrAreLong() {
		assertThat(Slug.of("王")).matches("x-[0-9a-f]{8}").isNotEqualTo(Slug.of("李"));
		assertThat(Slug.of("ice ".repeat(90) + "a")).hasSizeLessThan(100)
			.matches("[a-z0-9-]+")
			.isNotEqualTo(Slug.of("ice ".repeat(90) + "b"));
	}

}
