package org.sanctionsgraph.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** A calendar unit by which a period is divided. Its names sort as their days do. */
enum Step {

	MONTH(ChronoUnit.MONTHS, 7, "substring(%1$s from 1 for 7)", (day) -> day.toString().substring(0, 7)),
	QUARTER(IsoFields.QUARTER_YEARS, 7, """
			case when char_length(%1$s) < 7 then %1$s else substring(%1$s from 1 for 4) || '-Q' ||
			 cast((cast(substring(%1$s from 6 for 2) as integer) + 2) / 3 as varchar) end""",
			(day) -> "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR))),
	YEAR(ChronoUnit.YEARS, 4, "substring(%1$s from 1 for 4)", (day) -> day.toString().substring(0, 4));

	private final TemporalUnit unit;

	private final int length;

	private final String sql;

	private final Function<LocalDate, String> name;

	Step(TemporalUnit unit, int length, String sql, Function<LocalDate, String> name) {
		this.unit = unit;
		this.length = length;
		this.sql = sql;
		this.name = name;
	}

	/**
	 * {@return the name of the step that contains a text date, in SQL; a date less
	 * precise than the step itself}
	 */
	String of(String date) {
		return this.sql.formatted(date);
	}

	/**
	 * {@return the name of the step that contains a day}
	 */
	String of(LocalDate day) {
		return this.name.apply(day);
	}

	/**
	 * {@return whether a value is the name of a step, not a date less precise than it}
	 */
	boolean isName(String value) {
		return value.length() >= this.length;
	}

	/**
	 * {@return the first day of the step of that name}
	 */
	LocalDate firstDay(String value) {
		int year = Integer.parseInt(value.substring(0, 4));
		return switch (this) {
			case MONTH -> LocalDate.of(year, Integer.parseInt(value.substring(5)), 1);
			case QUARTER -> LocalDate.of(year, Integer.parseInt(value.substring(6)) * 3 - 2, 1);
			case YEAR -> LocalDate.of(year, 1, 1);
		};
	}

	/**
	 * {@return the number of steps from one to another; 0 if that comes before}
	 */
	long count(String firstName, String lastName) {
		return Math.max(0, this.unit.between(firstDay(firstName), firstDay(lastName)) + 1);
	}

	/**
	 * {@return the names of all steps from one to another}
	 */
	Stream<String> between(String firstName, String lastName) {
		LocalDate last = firstDay(lastName);
		return Stream.iterate(firstDay(firstName), (day) -> !day.isAfter(last), (day) -> day.plus(1, this.unit))
			.map(this::of);
	}

}
