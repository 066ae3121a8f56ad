package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.lists.Facet;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionTests {

	private static final Cursor FIRST = new Cursor("actors.NAME+", "", List.of("Canada"), "canada");

	private static final Cursor LAST = new Cursor("actors.NAME+", "", List.of("China"), "china");

	@Test
	void hasTheNodesOfItsEdgesInTheirOrder() {
		assertThat(page(false, null, false).nodes()).containsExactly("canada", "china");
	}

	@Test
	void namesTheCursorsOfItsFirstAndLastRow() {
		PageInfo info = page(false, null, false).pageInfo();
		assertThat(info.startCursor()).isEqualTo(FIRST.encoded());
		assertThat(info.endCursor()).isEqualTo(LAST.encoded());
	}

	@Test
	void hasRowsBeyondItsEndInTheDirectionInWhichItWasRead() {
		assertThat(page(false, null, true).pageInfo().hasNextPage()).isTrue();
		assertThat(page(false, null, true).pageInfo().hasPreviousPage()).isFalse();
		assertThat(page(true, null, true).pageInfo().hasNextPage()).isFalse();
		assertThat(page(true, null, true).pageInfo().hasPreviousPage()).isTrue();
	}

	@Test
	void hasRowsBeyondTheCursorAtWhichItBegan() {
		assertThat(page(false, FIRST, false).pageInfo().hasPreviousPage()).isTrue();
		assertThat(page(false, FIRST, false).pageInfo().hasNextPage()).isFalse();
		assertThat(page(true, LAST, false).pageInfo().hasNextPage()).isTrue();
		assertThat(page(true, LAST, false).pageInfo().hasPreviousPage()).isFalse();
	}

	private static Connection<String> page(boolean backward, @Nullable Cursor cursor, boolean more) {
		return new Connection<>("", new Unread(), new Page(2, backward, cursor),
				List.of(new Edge<>(FIRST, "canada"), new Edge<>(LAST, "china")), more);
	}

	/** A list whose rows have been read already. */
	private record Unread() implements Selection<String> {

		@Override
		public String name() {
			return "actors";
		}

		@Override
		public String label() {
			return "actors.NAME+";
		}

		@Override
		public int keys() {
			return 1;
		}

		@Override
		public Map<String, List<Hit<String>>> page(Page page, Collection<String> parents, int limit) {
			return Map.of();
		}

		@Override
		public Map<String, Integer> counts(Collection<String> parents) {
			return Map.of();
		}

		@Override
		public Map<String, List<Facet>> facets(Collection<String> parents) {
			return Map.of();
		}

	}

}
