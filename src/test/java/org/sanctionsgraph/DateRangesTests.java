package org.sanctionsgraph;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every date that a list shows has a range in the filter of the list. */
@EngineTest
class DateRangesTests {

	private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			actors           | born      | id birthDate         | /birthDate
			measures         | announced | id announcedOn       | /announcedOn
			measures         | published | id publishedOn       | /publishedOn
			measures         | effective | id effectiveOn       | /effectiveOn
			measures         | ended     | id endedOn           | /endedOn
			designations     | listed    | id from              | /from
			designations     | ended     | id until             | /until
			legalAuthorities | enacted   | id enactedOn         | /enactedOn
			legalAuthorities | effective | id effectiveOn       | /effectiveOn
			legalAuthorities | expires   | id expiresOn         | /expiresOn
			responses        | occurred  | id date              | /date
			asks             | asked     | id response { date } | /response/date
			sources          | published | id publishedOn       | /publishedOn
			sources          | accessed  | id accessedOn        | /accessedOn
			""")
	void includesWhatMayLieInTheRange(String list, String field, String selection, String date) {
		List<JsonNode> all = new ListRows(this.api).all(list, "", selection);
		List<String> dates = all.stream()
			.filter((row) -> row.at(date).isString())
			.map((row) -> row.at(date).asString())
			.sorted()
			.toList();
		LocalDate middle = at(dates, 2).firstDay();
		LocalDate late = at(dates, 1).lastDay();
		check(all, list, field, selection, date, middle, late);
		check(all, list, field, selection, date, middle, middle);
		check(all, list, field, selection, date, middle.plusDays(1),
				late.minusDays(1).isAfter(middle) ? late.minusDays(1) : late.plusDays(1));
		check(all, list, field, selection, date, EARLIEST, middle);
		check(all, list, field, selection, date, middle, LATEST);
	}

	private void check(List<JsonNode> all, String list, String field, String selection, String date, LocalDate from,
			LocalDate until) {
		String range = "%s%s".formatted(from.equals(EARLIEST) ? "" : "from: \"%s\" ".formatted(from),
				until.equals(LATEST) ? "" : "until: \"%s\"".formatted(until));
		assertThat(new ListRows(this.api).all(list, "filter: { %s: { %s } }".formatted(field, range), selection))
			.as("%s %s", field, range)
			.isEqualTo(all.stream()
				.filter((row) -> row.at(date).isString() && meets(row.at(date).asString(), from, until))
				.toList());
	}

	/** No measure has ended as a whole so far. */
	private static PartialDate at(List<String> dates, int quartersLeft) {
		return new PartialDate(dates.isEmpty() ? "2021-03-22" : dates.get(dates.size() * (4 - quartersLeft) / 4));
	}

	private static boolean meets(String date, LocalDate from, LocalDate until) {
		PartialDate partial = new PartialDate(date);
		return !partial.lastDay().isBefore(from) && !partial.firstDay().isAfter(until);
	}

}
