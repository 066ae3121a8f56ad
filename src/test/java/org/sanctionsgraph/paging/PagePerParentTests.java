package org.sanctionsgraph.paging;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.lists.Keyset;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of one parent costs the same wherever it is in the list. */
@EngineTest
class PagePerParentTests {

	private static final Order ORDER = Order.by("SUBJECT", SortKey.of("c.subject_id"));

	@Autowired
	private PagePerParent statements;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void h2ReadsNoMoreRowsThanThePageHas(boolean backward) {
		Keyset keyset = Keyset.of(ORDER, "c.id", backward);
		String sql = this.statements.sql(List.of("source"))
			.formatted("c.source_id", keyset.columns(), "c.property", "claim c", keyset.past(), keyset.ordered(),
					keyset.ordered("page"), 3, keyset.direction());
		String plan = this.jdbc.sql("explain " + sql)
			.params(keyset.bound(List.of("a"), "b"))
			.params(Map.of("parent", "source"))
			.query(String.class)
			.single();
		assertThat(plan).contains("claim_source").endsWith("/* index sorted */");
	}

}
