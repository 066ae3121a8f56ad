package org.sanctionsgraph.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionTests {

	private static final Cursor FIRST = new Cursor("actors.NAME+", "Canada", "canada");

	private static final Cursor LAST = new Cursor("actors.NAME+", "China", "china");

	@Test
	void hasTheNodesOfItsEdgesInTheirOrder() {
		assertThat(page(false, null, false).nodes()).containsExactly("canada", "china");
		assertThat(page(false, null, false).map(String::length).nodes()).containsExactly(6, 5);
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
		Listing<String> actors = Listing.of("actors", new Table<>(JdbcClient.create(new SimpleDriverDataSource()),
				"a.name", "actor a", "a.id", Columns::text));
		Slice<String> slice = new Slice<>(actors, Conditions.none(), Order.by("NAME", "a.name"),
				new Page(2, backward, cursor));
		return new Connection<>("", slice, List.of(new Edge<>(FIRST, "canada"), new Edge<>(LAST, "china")), more);
	}

}
