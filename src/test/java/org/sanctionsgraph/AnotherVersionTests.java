package org.sanctionsgraph;

import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another instance of the application loads records, so that rows get other numbers: no
 * answer is empty in the second in which the old version is still taken for current.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "sanctions-graph.record-cache=0B", "sanctions-graph.http.response-cache=0B" })
@Import(StatementWatch.class)
@DirtiesContext
class AnotherVersionTests {

	private static final String FACETS = "facets { field values { value count } }";

	@Autowired
	private Endpoint api;

	@Autowired
	private StatementWatch statements;

	@Autowired
	@Qualifier("writer")
	private DataSource writer;

	@Test
	void aPageThatIsReadByNumberKeepsItsRows() {
		String page = "{ conflicts(filter: { kinds: [DATE] }, first: 90) { nodes { id } } }";
		int count = this.api.ask("{ conflicts(filter: { kinds: [DATE] }) { totalCount } }")
			.at("/data/conflicts/totalCount")
			.asInt();
		assertThat(count).isPositive();
		assertThat(this.statements
			.during(() -> assertThat(this.api.ask(page).at("/data/conflicts/nodes").size()).isEqualTo(count)))
			.anyMatch((sql) -> sql.contains("k.serial = any"));
		loadAnotherVersion("conflict");
		assertThat(this.api.ask(page).at("/data/conflicts/nodes").size()).isEqualTo(count);
	}

	@Test
	void theFacetsOfAParentsListKeepTheirValues() {
		keepsItsAnswer("{ actor(id: \"chen-quanguo\") { designations { %s } } }".formatted(FACETS));
	}

	@Test
	void theFacetsOfRowsThatOnlySqlCanTellKeepTheirValues() {
		keepsItsAnswer("{ designations(filter: { targets: [\"chen-quanguo\"] }) { totalCount %s } }".formatted(FACETS));
	}

	@Test
	void aComparisonKeepsItsTargets() {
		keepsItsAnswer("""
				{ alignment(jurisdictions: ["united-states", "canada"], first: 100) { totalCount
				  nodes { target { id } cells { jurisdiction { id } firstListedOn } } } }""", "actor");
	}

	private void keepsItsAnswer(String document) {
		keepsItsAnswer(document, "designation");
	}

	private void keepsItsAnswer(String document, String renumbered) {
		String before = this.api.ask(document).json().toString();
		assertThat(before).containsIgnoringCase("JURISDICTION").doesNotContain("errors");
		loadAnotherVersion(renumbered);
		assertThat(this.api.ask(document).json().toString()).isEqualTo(before);
	}

	private void loadAnotherVersion(String table) {
		JdbcTemplate jdbc = new JdbcTemplate(this.writer);
		jdbc.update("update %s set serial = serial + 100000".formatted(table));
		jdbc.update("update dataset set version = ?", UUID.randomUUID().toString());
	}

}
