package org.sanctionsgraph.lists;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTests {

	private static final Order BY_NAME = Order.by("NAME", SortKey.of("a.name"));

	private final Listing<String> actors = Listing.of("actors",
			new Table<>(JdbcClient.create(new SimpleDriverDataSource()), "a.name", "actor a", "a.id", Columns::text));

	private final Listing<String> members = this.actors.under("members", "join member m on m.actor_id = a.id",
			"m.group_id");

	@Test
	void isNamedWithItsEdgeAndOrderInCursors() {
		assertThat(this.actors.label(BY_NAME)).isEqualTo("actors.NAME+");
		assertThat(this.members.label(BY_NAME)).isEqualTo("actors-members.NAME+");
	}

	@Test
	void hasOneParentWhereItIsARootList() {
		assertThat(this.actors.parentOrConstant()).isEqualTo("''");
		assertThat(this.members.parentOrConstant()).isEqualTo("m.group_id");
	}

	@Test
	void isReadFromThoseTablesAndThoseOfTheEdge() {
		assertThat(this.members.from()).isEqualTo("actor a join member m on m.actor_id = a.id");
	}

}
