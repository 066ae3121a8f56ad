package org.sanctionsgraph.admission;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkInFlightTests {

	private final WorkInFlight work = new WorkInFlight(10);

	@Test
	void refusesWhatFindsNoRoom() {
		this.work.begin(8);
		assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> this.work.begin(3))
			.satisfies((refusal) -> assertThat(refusal.getExtensions()).containsEntry("code", "OVERLOADED"));
		assertThatCode(() -> this.work.begin(2)).doesNotThrowAnyException();
	}

	@Test
	void whatEndsMakesRoom() {
		int share = this.work.begin(8);
		this.work.end(share);
		assertThatCode(() -> this.work.begin(10)).doesNotThrowAnyException();
	}

	@Test
	void whatCostsMoreThanThereIsRoomRunsAlone() {
		int share = this.work.begin(1000);
		assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> this.work.begin(0));
		this.work.end(share);
		assertThatCode(() -> this.work.begin(10)).doesNotThrowAnyException();
	}

}
