package org.sanctionsgraph.language;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageMatchTests {

	private static final List<Wording> NAMES = List.of(new Wording("en", "Chen Mingguo"), new Wording("zh-Hans", "陈明国"),
			new Wording("zh-Hant", "陳明國"), new Wording("en", "Mingguo Chen"));

	@ParameterizedTest
	@CsvSource({ "en, Chen Mingguo", "EN, Chen Mingguo", "en-GB, Chen Mingguo", "zh, 陈明国", "zh-Hans, 陈明国",
			"zh-hans, 陈明国", "zh-Hans-CN, 陈明国", "zh-Hant, 陳明國", "zh-Hant-TW, 陳明國", "zh-CN, 陈明国", "zh-SG, 陈明国",
			"zh-TW, 陳明國", "zh-HK, 陳明國", "zh-mo, 陳明國" })
	void isTheTextInThatLanguageInAMoreGeneralOrInAMoreSpecialFormOfIt(String language, String name) {
		assertThat(LanguageMatch.choose(language, NAMES)).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "ug", "de", "z", "zho", "e" })
	void isNoneWhereThereIsNoneInThatLanguage(String language) {
		assertThat(LanguageMatch.choose(language, NAMES)).isEmpty();
	}

	/** As many as a request may ask for, in the language that takes longest. */
	@Test
	void takesLittleTimeForEachOfManyTexts() {
		String language = "zh-x" + "-a".repeat(28);
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadCpuTime();
		for (int i = 0; i < 50_000; i++) {
			assertThat(LanguageMatch.choose(language, NAMES)).isEmpty();
		}
		assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(1));
	}

}
