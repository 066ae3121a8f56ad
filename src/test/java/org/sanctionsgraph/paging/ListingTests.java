package org.sanctionsgraph.paging;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.sql.Columns;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTests {

	private final Listing<String> actors = new Listing<>("actors", "a.name", "actor a", null, "a.id", Columns::text,
			Map.of(), Map.of());

	private final Listing<String> members = this.actors.under("members", "join member m on m.actor_id = a.id",
			"m.group_id");

	@Test
	void isNamedWithItsEdgeAndOrderInCursors() {
		assertThat(this.actors.label(Order.by("NAME", "a.name"))).isEqualTo("actors.NAME+");
		assertThat(this.members.label(Order.by("NAME", "a.name"))).isEqualTo("actors-members.NAME+");
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
