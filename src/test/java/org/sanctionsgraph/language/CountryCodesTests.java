package org.sanctionsgraph.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountryCodesTests {

	@ParameterizedTest
	@CsvSource({ "CN, CN", "cn, CN", "CHN, CN", "China, CN", "中国, CN", "中國, CN", "UK, GB", "United Kingdom, GB",
			"USA, US", "united states, US", "EU, EU", "' XK ', XK", "Türkiye, TR" })
	void knowsCodesAndNames(String text, String code) {
		assertThat(CountryCodes.of(text)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Atlantis", "ZZ", "001", "150", "C", "\0", "the moon and back" })
	void knowsNoOthers(String text) {
		assertThat(CountryCodes.of(text)).isEmpty();
	}

}
