package org.sanctionsgraph.filtering;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.kernel.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A period holds on the same days in Java and in SQL. */
class HoldsOnTests {

	private static final List<String> DATES = List.of("2019", "2020", "2019-12", "2020-02", "2020-03", "2020-02-28",
			"2020-02-29", "2020-03-01", "2020-12-31", "2021-01-01", "");

	@Test
	void aConditionFindsThePeriodsThatIncludeTheDay() {
		SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:holds-on", true);
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("create table period (from_date varchar, until_date varchar, from_day date, until_day date)").update();
		DATES.forEach((from) -> DATES.forEach((until) -> insert(jdbc, from, until)));
		for (LocalDate day = LocalDate.of(2018, 12, 30); day.getYear() < 2022; day = day.plusDays(1)) {
			assertThat(found(jdbc, day)).as("held on " + day).containsExactlyInAnyOrderElementsOf(included(day));
			assertThat(matched(day)).as("matched on " + day).containsExactlyElementsOf(included(day));
		}
		database.destroy();
	}

	private static void insert(JdbcClient jdbc, String from, String until) {
		jdbc.sql("insert into period values (?, ?, ?, ?)")
			.param(from)
			.param(until)
			.param(from.isEmpty() ? null : new PartialDate(from).firstDay())
			.param(until.isEmpty() ? null : new PartialDate(until).lastDay())
			.update();
	}

	private static List<String> found(JdbcClient jdbc, LocalDate day) {
		Conditions held = Conditions.none().holdsOn(Held.between("from_day", "until_day"), day);
		return jdbc.sql("select from_date || ' to ' || until_date from period where " + held.all().sql())
			.params(held.all().bound())
			.query(String.class)
			.list();
	}

	private static List<String> matched(LocalDate day) {
		List<Criterion.Having> criteria = Held.between("from_day", "until_day").on(day.toString());
		return DATES.stream()
			.filter((from) -> meets(criteria.getFirst(),
					from.isEmpty() ? "" : new PartialDate(from).firstDay().toString()))
			.flatMap((from) -> DATES.stream()
				.filter((until) -> until.isEmpty()
						|| meets(criteria.getLast(), new PartialDate(until).lastDay().toString()))
				.map((until) -> from + " to " + until))
			.toList();
	}

	private static boolean meets(Criterion.Having criterion, String value) {
		return criterion.match().test(value) == criterion.met();
	}

	private static List<String> included(LocalDate day) {
		return DATES.stream()
			.flatMap((from) -> DATES.stream()
				.filter((until) -> Period.of(from.isEmpty() ? null : from, until.isEmpty() ? null : until)
					.includes(day))
				.map((until) -> from + " to " + until))
			.toList();
	}

}
