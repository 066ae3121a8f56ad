package org.sanctionsgraph.scheme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CheckDigitTests {

	/** Numbers that the bodies that give them publish. */
	@ParameterizedTest
	@CsvSource({ "ISO_6166,US0378331005", "ISO_6166,GB0002634946", "ISO_7064_MOD_11_2,0000-0002-1825-0097",
			"ISO_7064_MOD_11_2,0000-0002-1694-233X", "ISO_7064_MOD_97_10,506700GE1G29325QX363",
			"ISO_7064_MOD_97_10,hwupkr0mpou8fgxbt394", "IMO_NUMBER,9074729", "IMO_NUMBER,IMO 9074729",
			"GB_32100,91350100M000100Y43", "GB_32100,91330000733796106P" })
	void holdsForPublishedNumbersAndForNoneWithOneDigitChanged(CheckDigit rule, String value) {
		assertThat(rule.holds(value)).isTrue();
		for (int i = 0; i < value.length(); i++) {
			if (Character.isDigit(value.charAt(i))) {
				char other = (char) ('0' + (value.charAt(i) - '0' + 1) % 10);
				String changed = value.substring(0, i) + other + value.substring(i + 1);
				assertThat(rule.holds(changed)).as(changed).isFalse();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "ISO_6166,''", "ISO_7064_MOD_97_10,-", "IMO_NUMBER,907472", "IMO_NUMBER,90747299",
			"IMO_NUMBER,9O74729", "ISO_7064_MOD_11_2,0000-0002-1694-2330", "GB_32100,733796106",
			"GB_32100,91330000733796106PP", "GB_32100,9133000073379610O6" })
	void doesNotHoldForWhatIsNoSuchNumber(CheckDigit rule, String value) {
		assertThat(rule.holds(value)).isFalse();
	}

	/** The first two are wrong in the code of the organisation alone. */
	@ParameterizedTest
	@ValueSource(strings = { "91330000733796107T", "9133000073379610A4", "91330000733796106R" })
	void bothDigitsOfACreditCodeAreChecked(String code) {
		assertThat(CheckDigit.GB_32100.holds(code)).isFalse();
		assertThat(CheckDigit.GB_32100.holds("9133000010000018X7")).isTrue();
	}

}
