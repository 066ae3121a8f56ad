package org.sanctionsgraph.causality;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came of an ask by the state of {@code land}, against {@code target}: worked out by
 * a view over rows written here.
 */
class OutcomesInSqlTests {

	private static final String ASKED_ON = "2020-03-10";

	private SingleConnectionDataSource database;

	private JdbcClient jdbc;

	@BeforeEach
	void oneAskOfLand() {
		this.database = new SingleConnectionDataSource(
				"jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", true);
		Flyway.configure().dataSource(this.database).load().migrate();
		this.jdbc = JdbcClient.create(this.database);
		this.jdbc.sql("set referential_integrity false").update();
		this.jdbc.sql("insert into actor_country values ('bureau', 0, 'LA'), ('land', 0, 'LA')").update();
		this.jdbc
			.sql("insert into ask (id, response_id, ordinal, wish, authority_id, asked_on, wanted) "
					+ "values ('ask', 'letter', 0, 'List it', null, ?, array[])")
			.param(ASKED_ON)
			.update();
		this.jdbc.sql("insert into ask_target values ('ask', 'target', 0)").update();
		this.jdbc.sql("insert into ask_addressee values ('ask', 'bureau', 0)").update();
	}

	@AfterEach
	void close() {
		this.database.destroy();
	}

	@ParameterizedTest
	@CsvSource({ "2020-03-09, 0", "2020-03-10, 1", "2020-03-11, 1" })
	void comesOfItOnTheDayOfTheAskAtTheEarliest(String announced, int outcomes) {
		wanted("TRAVEL_BAN");
		designated("land", announced, "TRAVEL_BAN");
		assertThat(kinds()).hasSize(outcomes);
	}

	@ParameterizedTest
	@CsvSource({ "land, TRAVEL_BAN, TRAVEL_BAN, MET", "land, TRAVEL_BAN, ASSET_FREEZE, PARTLY_MET",
			"land, UNSPECIFIED, UNSPECIFIED, PARTLY_MET", "land, UNSPECIFIED, TRAVEL_BAN, PARTLY_MET",
			"land, TRAVEL_BAN, UNSPECIFIED, PARTLY_MET", "elsewhere, TRAVEL_BAN, TRAVEL_BAN, MET_ELSEWHERE" })
	void isMetByAProvisionAskedForInAnAddresseesJurisdiction(String jurisdiction, String wanted, String imposed,
			String kind) {
		wanted(wanted);
		designated(jurisdiction, "2020-04-01", imposed);
		assertThat(kinds()).containsExactly(kind);
	}

	@Test
	void isMetWhereOneOfSeveralProvisionsIsImposed() {
		wanted("UNSPECIFIED");
		wanted("TRAVEL_BAN");
		designated("land", "2020-04-01", "TRAVEL_BAN");
		assertThat(kinds()).containsExactly("MET");
	}

	@Test
	void comesOfItAgainstTheTargetsOfTheAskOnly() {
		wanted("TRAVEL_BAN");
		designated("land", "2020-04-01", "TRAVEL_BAN");
		this.jdbc.sql("update designation set target_id = 'somebody-else'").update();
		assertThat(kinds()).isEmpty();
	}

	private void wanted(String provision) {
		this.jdbc.sql("insert into ask_wanted values ('ask', 0, ?)").param(provision).update();
	}

	private void designated(String jurisdiction, String announced, String provision) {
		this.jdbc.sql("""
				insert into measure (id, title, kind, jurisdiction_id, announced_on, in_force_from, topics, provisions,
				  target_count, effective_key, target_count_key)
				values ('measure', 'Listed', 'SANCTIONS', ?, ?, date '2020-01-01', array[], array[], 1, '9999', '1')""")
			.params(jurisdiction, announced)
			.update();
		this.jdbc.sql("""
				insert into designation (id, measure_id, target_id, from_date, from_day, topics, provisions)
				values ('measure.target', 'measure', 'target', '2020-01-01', date '2020-01-01', array[], array[])""")
			.update();
		this.jdbc.sql("insert into designation_provision values ('measure.target', 0, ?)").param(provision).update();
	}

	private List<String> kinds() {
		return this.jdbc.sql("select kind from computed_ask_outcome where ask_id = 'ask'").query(String.class).list();
	}

}
