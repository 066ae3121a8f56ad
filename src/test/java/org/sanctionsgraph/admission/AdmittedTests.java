package org.sanctionsgraph.admission;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AdmittedTests {

	private final WorkInFlight work = new WorkInFlight(10);

	private final Admitted request = new Admitted(this.work);

	@Test
	void takesRoomUntilItEnds() {
		this.request.begin(10);
		assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> this.work.begin(1));
		this.request.end();
		assertThatCode(() -> this.work.begin(10)).doesNotThrowAnyException();
	}

	@Test
	void givesBackOnceWhatItTook() {
		this.request.begin(10);
		this.request.end();
		this.request.end();
		this.work.begin(10);
		assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> this.work.begin(1));
	}

	@Test
	void takesNothingAfterItHasEnded() {
		this.request.end();
		this.request.begin(10);
		assertThatCode(() -> this.work.begin(10)).doesNotThrowAnyException();
	}

}
