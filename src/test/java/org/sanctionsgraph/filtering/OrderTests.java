package org.sanctionsgraph.filtering;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrderTests {

	private final Order ascending = Order.by("NAME", "a.sort_name");

	private final Order descending = this.ascending.in(Order.Direction.DESC);

	@Test
	void hasALabelForEachDirection() {
		assertThat(this.ascending.label()).isEqualTo("NAME+");
		assertThat(this.descending.label()).isEqualTo("NAME-");
		assertThat(this.descending.in(Order.Direction.ASC)).isEqualTo(this.ascending);
	}

	@Test
	void isReversedWhereAPageIsCountedFromTheEnd() {
		assertThat(this.ascending.descending(false)).isFalse();
		assertThat(this.ascending.descending(true)).isTrue();
		assertThat(this.descending.descending(false)).isTrue();
		assertThat(this.descending.descending(true)).isFalse();
	}

}
