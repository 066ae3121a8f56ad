package org.sanctionsgraph.actor;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PreferredNameTests {

	private static final List<Name> NAMES = List.of(name("Chen Mingguo", "en", Name.Kind.PREFERRED),
			name("CHEN, Mingguo", "de", Name.Kind.ALIAS), name("陈明国", "zh-Hans", Name.Kind.PREFERRED),
			name("陳明國", "zh-Hant", Name.Kind.PREFERRED), new Name("chen-mingguo", "31493", null, Name.Kind.PREFERRED));

	@ParameterizedTest
	@CsvSource({ "en, Chen Mingguo", "EN, Chen Mingguo", "en-GB, Chen Mingguo", "zh, 陈明国", "zh-Hans, 陈明国",
			"zh-hans, 陈明国", "zh-Hans-CN, 陈明国", "zh-Hant, 陳明國", "zh-Hant-TW, 陳明國", "zh-CN, 陈明国", "zh-SG, 陈明国",
			"zh-TW, 陳明國", "zh-HK, 陳明國", "zh-mo, 陳明國" })
	void isTheNameInThatLanguageInAMoreGeneralOrInAMoreSpecialFormOfIt(String language, String name) {
		assertThat(PreferredName.in(language, NAMES, "otherwise")).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "ug", "de", "z", "zho", "e" })
	void fallsBackWhereThereIsNoneInThatLanguage(String language) {
		assertThat(PreferredName.in(language, NAMES, "otherwise")).isEqualTo("otherwise");
	}

	private static Name name(String value, String language, Name.Kind kind) {
		return new Name("chen-mingguo", value, language, kind);
	}

}
