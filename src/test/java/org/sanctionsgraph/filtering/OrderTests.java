package org.sanctionsgraph.filtering;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.graphql.BadRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrderTests {

	private final Order ascending = Order.by("NAME", SortKey.of("a.sort_name"));

	private final Order descending = this.ascending.in(Order.Direction.DESC);

	@Test
	void hasALabelForEachDirection() {
		assertThat(this.ascending.label()).isEqualTo("NAME+");
		assertThat(this.descending.label()).isEqualTo("NAME-");
		assertThat(this.descending.in(Order.Direction.ASC)).isEqualTo(this.ascending);
		assertThat(order(Field.KIND, Field.DATE, Field.NAME).label()).isEqualTo("KIND+DATE+NAME+");
	}

	@Test
	void isReversedWhereAPageIsCountedFromTheEnd() {
		assertThat(this.ascending.first().descending(false)).isFalse();
		assertThat(this.ascending.first().descending(true)).isTrue();
		assertThat(this.descending.first().descending(false)).isTrue();
		assertThat(this.descending.first().descending(true)).isFalse();
	}

	@Test
	void putsWhatHasNoValueLastInEitherDirection() {
		Order order = Field.DATE.order();
		assertThat(order.first().sql()).isEqualTo("coalesce(date, '~')");
		assertThat(order.in(Order.Direction.DESC).first().sql()).isEqualTo("coalesce(date, '-')");
	}

	@Test
	void readsACopyOfAKeyWhateverTheDirection() {
		Order order = order(Field.DATE, Field.KIND).reading(SortKey.of("kind"), SortKey.ofColumns("e.kind"))
			.in(Order.Direction.DESC);
		assertThat(order.keys()).extracting(Order.Key::sql).containsExactly("coalesce(date, '-')", "e.kind_desc");
		assertThat(order.label()).isEqualTo("DATE-KIND-");
	}

	@Test
	void isTheUsualOneIfNoneIsRequested() {
		assertThat(Order.<Field>of(null, this.ascending)).isEqualTo(this.ascending);
		assertThat(Order.<Field>of(List.of(), this.ascending)).isEqualTo(this.ascending);
	}

	@Test
	void hasEachKeyOnce() {
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> order(Field.KIND, Field.DATE, Field.KIND))
			.withMessage("Argument 'orderBy[2].field' is KIND again; permitted: each field once");
	}

	private Order order(Field... fields) {
		return Order.of(List.of(fields).stream().map((field) -> new OrderBy<>(field, Order.Direction.ASC)).toList(),
				this.ascending);
	}

	private enum Field implements OrderField {

		KIND, DATE, NAME, SIZE;

		@Override
		public SortKey key() {
			return (this == DATE) ? SortKey.orLast("date") : SortKey.of(name().toLowerCase(Locale.ROOT));
		}

	}

}
