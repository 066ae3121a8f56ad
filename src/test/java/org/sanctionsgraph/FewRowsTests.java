package org.sanctionsgraph;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of which few rows are left are read by the numbers of these rows. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "sanctions-graph.record-cache=0B")
@Import(StatementWatch.class)
@DirtiesContext
class FewRowsTests {

	private static final String LIST = "conflicts(filter: { kinds: [DATE] }, first: %d) { nodes { id } totalCount }";

	@Autowired
	private Endpoint api;

	@Autowired
	private StatementWatch statements;

	@Test
	void aPageIsReadByNumberOnceTheyAreKnown(@Autowired @Qualifier("writer") DataSource writer) {
		int count = this.api.ask("{ %s }".formatted(LIST.formatted(1))).at("/data/conflicts/totalCount").asInt();
		assertThat(count).isPositive();
		assertThat(this.statements.during(() -> assertThat(rows(90)).isEqualTo(count)))
			.anyMatch((sql) -> sql.contains("k.serial = any"));
		loadAnotherVersion(new JdbcTemplate(writer));
		assertThat(rows(91)).as("rows in the second in which the old version is still taken for current")
			.isEqualTo(count);
	}

	/** Another instance of the application loads records: the rows get other numbers. */
	private static void loadAnotherVersion(JdbcTemplate jdbc) {
		jdbc.update("update conflict set serial = serial + 100000");
		jdbc.update("update dataset set version = 'another'");
	}

	private int rows(int first) {
		return this.api.ask("{ %s }".formatted(LIST.formatted(first))).at("/data/conflicts/nodes").size();
	}

}
