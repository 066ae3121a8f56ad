package org.sanctionsgraph.actor;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.ListFilter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asked and was later listed: a listing on the day of the ask is not later. */
class TargetedAfterAskingTests {

	private static final String ROWS = """
			insert into actor values ('later', '2020-03-11', '2020-03-10'), ('same-day', '2020-03-10', '2020-03-10'),
			  ('before', '2020-03-09', '2020-03-10'), ('never-asked', '2020-03-11', null), ('never-listed', null, '2020-03-10')
			""";

	@Test
	void isListedOnALaterDayOnly() {
		SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", true);
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("create table actor (id varchar, last_listed varchar, first_asked varchar)").update();
		jdbc.sql(ROWS).update();
		assertThat(found(jdbc, true)).containsExactly("later");
		assertThat(found(jdbc, false)).containsExactlyInAnyOrder("same-day", "before", "never-asked", "never-listed");
		database.destroy();
	}

	private static List<String> found(JdbcClient jdbc, boolean wanted) {
		Conditions where = ListFilter
			.conditions(new ActorFilter(null, null, null, null, null, null, null, null, wanted, null));
		return jdbc.sql("select a.id from actor a where " + where.all().sql())
			.params(where.all().bound())
			.query(String.class)
			.list();
	}

}
