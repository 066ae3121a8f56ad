package org.sanctionsgraph.script;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTextTests {

	@ParameterizedTest
	@ValueSource(ints = { 0x0, 0x7, '\t', '\n', 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x200B, 0x200C, 0x200D, 0x200E,
			0x2028, 0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xD800, 0xE000, 0xFDD0, 0xFEFF, 0xFFFD, 0xFFFE, 0xE0041,
			0x10FFFF, 0x180B, 0x180E, 0x180F, 0xFE00, 0xFE0E, 0xFE0F, 0xE0100 })
	void findsWhatIsHiddenWithinAWord(int character) {
		String text = "Ant" + Character.toString(character) + "arctica";
		assertThat(CleanText.hidden(text)).hasValue(character);
		assertThat(CleanText.hidden(CleanText.of(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Antarctica", "Côte d’Ivoire", "新疆\u3000生产", "a\u00a0b", "😀", "葛\uDB40\uDD00城",
			"می\u200Cشود", "क्\u200Dष", "മോഹന്\u200D", "\u0600١٢", "ᠭ\u180Eᠠ", "ᠠ\u180B", "❤\uFE0F", "〇\uFE00",
			"≨\uFE00", "" })
	void leavesWhatIsSeen(String text) {
		assertThat(CleanText.hidden(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200Cمی", "می\u200C", "می \u200C شود", "می\u200Ca", "क\u200D", "a\u094D\u200C\u200D" })
	void findsJoinersThatJoinNothing(String text) {
		assertThat(CleanText.hidden(text)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\uFFFDb", "a\uD800b", "\uDC00" })
	void tellsThatACharacterWasLost(String text) {
		assertThat(CleanText.hasLost(text)).isTrue();
		assertThat(CleanText.hasLost(CleanText.of(text) + "😀")).isFalse();
	}

	@Test
	void cleansATextOfOthers() {
		assertThat(CleanText.of("\u00a0Ant\u200barctica \u3000")).isEqualTo("Antarctica");
		assertThat(CleanText.of("a\u00a0b")).isEqualTo("a b");
		assertThat(CleanText.of("a\u2028b")).isEqualTo("a b");
		assertThat(CleanText.of("e\u0301")).isEqualTo("\u00e9");
		assertThat(CleanText.of("\u200b \u202e")).isEmpty();
		assertThat(CleanText.of("می\u200Cشود")).isEqualTo("می\u200Cشود");
	}

	@Test
	void putsOneBlankForLineBreaks() {
		assertThat(CleanText.of("one \r\n two\n\nthree\t\n")).isEqualTo("one two three");
	}

}
