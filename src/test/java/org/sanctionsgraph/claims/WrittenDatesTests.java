package org.sanctionsgraph.claims;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.kernel.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDatesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			2020-07-09                                    | 2020-07-09
			2016-08                                       | 2016-08
			2014                                          | 2014
			In force from 9 July 2020 to May 2021.        | 2020-07-09 2021-05
			On July 9, 2020 and on the 3rd of March 2021. | 2020-07-09 2021-03-03
			Sept. 30, 2024; Dec 2025; Jan 1 2026          | 2024-09-30 2025-12 2026-01-01
			In 2018, and from 2019-2021.                  | 2018 2019 2021
			From 2020-07-09, in (2021) or 2022年.          | 2020-07-09 2021 2022
			On 31 February 2021, or 2021-02-31            | 2021-02 2021-02
			Regulation (EU) 2020/1998 and SOR/2021-49     | none
			The list of 2021-49, GA-2022 and 12021        | none
			On 31 July, a Monday in May; a mayor of 1800  | none
			""")
	void findsEachDateAsPreciseAsItIsWritten(String text, @Nullable String expected) {
		assertThat(WrittenDates.in(text).stream().map(PartialDate::text).collect(Collectors.joining(" ")))
			.isEqualTo((expected == null) ? "" : expected);
	}

}
