package org.sanctionsgraph.dates;

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
			10/15/2019, 15/10/2019 and 2019/10/15         | 2019-10-15 2019-10-15 2019-10-15
			15.10.2019, 1. 2. 2019 and 2019.10.15         | 2019-10-15 2019-02-01 2019-10-15
			05/06/2019, or 06/05/2019, or 7/7/2019        | 2019-05-06 2019-05-06 2019-07-07
			02/31/2021, 31.13.2021, 13/14/2021            | 2021-02 2021 2021
			October 15, 2019; 15 October, 2019            | 2019-10-15 2019-10-15
			2019年10月15日，2019 年 10 月 8 号, 2019年10月   | 2019-10-15 2019-10-08 2019-10
			二〇二五年十二月三十一日，二零二〇年十月       | 2025-12-31 2020-10
			二○二一年三月二十日, 一九九九年, 二〇二五年十一月 | 2021-03-20 1999 2025-11
			２０１９年１０月１５日, 2019-10-15起             | 2019-10-15 2019-10-15
			In 2018, and from 2019-2021.                  | 2018 2019 2021
			From 2020-07-09, in (2021) or 2022年.          | 2020-07-09 2021 2022
			On 31 February 2021, or 2021-02-31            | 2021-02 2021-02
			Regulation (EU) 2020/1998 and SOR/2021-49     | none
			The list of 2021-49, GA-2022 and 12021        | none
			No. 12/2019, 1/10/15/2019, 10.15, 三十年, 二年    | none
			On 31 July, a Monday in May; a mayor of 1800  | none
			""")
	void findsEachDateAsPreciseAsItIsWritten(String text, @Nullable String expected) {
		assertThat(WrittenDates.in(text).stream().map(PartialDate::text).collect(Collectors.joining(" ")))
			.isEqualTo((expected == null) ? "" : expected);
	}

}
