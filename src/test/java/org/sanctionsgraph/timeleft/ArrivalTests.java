package org.sanctionsgraph.timeleft;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalTests {

	@Test
	void theFirstRequestArrivesBeforeItsTurn() {
		List<Long> arrivals = new ArrayList<>();
		long before = System.nanoTime();
		Runnable task = Arrival.with(() -> {
			Arrival.begin();
			arrivals.add(Arrival.time());
		});
		long turn = System.nanoTime();
		task.run();
		assertThat(arrivals).singleElement().satisfies((arrival) -> assertThat(arrival).isBetween(before, turn));
	}

	@Test
	void theNextRequestArrivesWhenItBegins() {
		List<Long> arrivals = new ArrayList<>();
		Arrival.with(() -> {
			Arrival.begin();
			long ended = System.nanoTime();
			Arrival.begin();
			arrivals.add(Arrival.time() - ended);
		}).run();
		assertThat(arrivals).singleElement().satisfies((after) -> assertThat(after).isNotNegative());
	}

	@Test
	void whatServesNoRequestBeginsNow() {
		long before = System.nanoTime();
		Arrival.begin();
		assertThat(Arrival.time()).isBetween(before, System.nanoTime());
	}

}
