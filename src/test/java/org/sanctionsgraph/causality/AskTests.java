package org.sanctionsgraph.causality;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AskTests {

	@ParameterizedTest
	@CsvSource({ "2020-07-09,2020-07-08,false", "2020-07-09,2020-07-09,true", "2020-07-09,2020-07-10,true",
			"2020-07,2020-06-30,false", "2020-07,2020-07-01,true", "2020,2019-12-31,false", "2020,2020-01-01,true" })
	void isKnownFromTheFirstDayOfItsDateOn(String date, LocalDate day, boolean known) {
		assertThat(new Ask("a", "r", "Sanction him.", List.of(), List.of(), null, date).askedBy(day)).isEqualTo(known);
		assertThat(outcome("2018", date).knownBy(day)).isEqualTo(known);
	}

	@Test
	void outcomeIsKnownWhereNoDayIsGiven() {
		assertThat(outcome("2018", "2020-07-09").knownBy(null)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2020-07-08,2020-07-09,1", "2019-07-09,2020-07-09,366", "2020-07-09,2020-07-09,0",
			"2020-07,2020-08-09,", "2020-07-09,2020-08," })
	void outcomeLagsByWholeDays(String askedOn, String announcedOn, @Nullable Integer days) {
		assertThat(outcome(askedOn, announcedOn).lagDays()).isEqualTo(days);
	}

	private static AskOutcome outcome(String askedOn, String announcedOn) {
		return new AskOutcome("a", "d", "m", AskOutcome.Kind.MET, AskOutcome.Basis.COMPUTED, askedOn, announcedOn,
				announcedOn);
	}

}
