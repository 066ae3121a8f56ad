package org.sanctionsgraph.scheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainFormTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			ghr0078|GHR0078
			 29219|29219
			29219\u00a0|29219
			Part 1 item 12|PART1ITEM12
			0000-0002-1694-233x|000000021694233X
			１２３|123
			鲁ICP备1号|鲁ICP备1号
			-|-
			""")
	void isLettersAndDigitsHoweverTheyAreWritten(String identifier, String plain) {
		assertThat(PlainForm.of(identifier)).isEqualTo(plain);
	}

	@Test
	void fitsIntoAnIndexInAnyScript() {
		assertThat(PlainForm.of("\uFDFA".repeat(250))).hasSize(250);
		assertThat(PlainForm.of("\uD840\uDC00".repeat(300))).isEqualTo("\uD840\uDC00".repeat(250));
	}

	@Test
	void ofNothingIsNothing() {
		assertThat(PlainForm.of("")).isEmpty();
	}

}
