package org.sanctionsgraph.causality;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
			.sql("insert into ask (id, response_id, ordinal, wish, authority_id, asked_on, wanted, target_kinds) "
					+ "values ('ask', 'letter', 0, 'List it', null, ?, array[], array[])")
			.param(ASKED_ON)
			.update();
		this.jdbc.sql("insert into ask_target values ('ask', 'target', 0)").update();
		this.jdbc.sql("insert into ask_addressee values ('ask', 'bureau', 0)").update();
		this.jdbc.sql("insert into act_topic values ('letter', 0, 'torture')").update();
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

	@Test
	void comesOfItOverItsTopicsOnly() {
		wanted("TRAVEL_BAN");
		designated("land", "2020-04-01", "TRAVEL_BAN");
		assertThat(kinds()).hasSize(1);
		this.jdbc.sql("update designation_topic set topic = 'forced-labour'").update();
		assertThat(kinds()).isEmpty();
	}

	@Test
	void comesOfItOnceOverSeveralTopics() {
		wanted("TRAVEL_BAN");
		designated("land", "2020-04-01", "TRAVEL_BAN");
		this.jdbc.sql("insert into act_topic values ('letter', 1, 'forced-labour')").update();
		this.jdbc.sql("insert into designation_topic values ('measure.target', 1, 'forced-labour')").update();
		assertThat(kinds()).containsExactly("MET");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void nothingIsComputedOfAnAskForSomethingElseThanProvisions(boolean namesTarget) {
		if (!namesTarget) {
			namesNoTarget("COMPANY", "torture");
		}
		this.jdbc.sql("update ask set authority_id = 'act'").update();
		this.jdbc.sql("insert into measure_authority values ('measure', 'act', 0, '2020-04-01', '2020-04-01')")
			.update();
		designatedOver("COMPANY", "torture", "TRAVEL_BAN");
		assertThat(kinds()).isEmpty();
		wanted("UNSPECIFIED");
		assertThat(kinds()).containsExactly("PARTLY_MET");
	}

	@ParameterizedTest
	@CsvSource({ "COMPANY, forced-labour, TRAVEL_BAN, MET", "PERSON, forced-labour, TRAVEL_BAN,",
			"COMPANY, torture, TRAVEL_BAN,", "COMPANY, forced-labour, ASSET_FREEZE," })
	void comesOfAnAskWithoutTargetsByKindTopicAndProvision(String kind, String topic, String provision,
			@Nullable String outcome) {
		namesNoTarget("COMPANY", "forced-labour");
		wanted("TRAVEL_BAN");
		designatedOver(kind, topic, provision);
		assertThat(kinds()).isEqualTo((outcome == null) ? List.of() : List.of(outcome));
	}

	@ParameterizedTest
	@CsvSource({ "UNSPECIFIED, TRAVEL_BAN", "UNSPECIFIED, UNSPECIFIED" })
	void nothingComesOfUnspecifiedAlone(String wanted, String provision) {
		namesNoTarget("COMPANY", "forced-labour");
		wanted(wanted);
		designatedOver("COMPANY", "forced-labour", provision);
		assertThat(kinds()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "act", "order" })
	void comesOfAnAskWithoutTargetsUnderTheAuthorityThatItNames(String authority) {
		namesNoTarget("COMPANY", "forced-labour");
		wanted("UNSPECIFIED");
		this.jdbc.sql("update ask set authority_id = 'act'").update();
		this.jdbc.sql("insert into authority_above values ('order', 'act', 1)").update();
		this.jdbc.sql("insert into measure_authority values ('measure', ?, 0, '2020-04-01', '2020-04-01')")
			.param(authority)
			.update();
		designatedOver("COMPANY", "forced-labour", "TRAVEL_BAN");
		assertThat(kinds()).containsExactly("PARTLY_MET");
	}

	@Test
	void whatAnswersSanctionsComesOfNoAskWithoutTargets() {
		namesNoTarget("PERSON", "torture");
		wanted("TRAVEL_BAN");
		designatedOver("PERSON", "torture", "TRAVEL_BAN");
		assertThat(kinds()).containsExactly("MET");
		this.jdbc.sql("update measure set kind = 'COUNTER_SANCTIONS'").update();
		assertThat(kinds()).isEmpty();
	}

	@Test
	void namedTargetsDecideWhereThereAreSome() {
		wanted("TRAVEL_BAN");
		namesNoTarget("COMPANY", "forced-labour");
		this.jdbc.sql("insert into ask_target values ('ask', 'other', 0)").update();
		designatedOver("COMPANY", "forced-labour", "TRAVEL_BAN");
		assertThat(kinds()).isEmpty();
	}

	@Test
	void isWhatTheCuratorSaysOnTheDayOfTheAct() {
		this.jdbc.sql("insert into response (id, title, occurred_on, kind, stance, topics, sort_title) "
				+ "values ('determination', 'Determined', '2021-01-19', 'DETERMINATION', 'SUPPORTS', array[], 'determined')")
			.update();
		this.jdbc.sql("insert into curated_ask_outcome values ('ask', 0, 'determination', 'MET')").update();
		assertThat(this.jdbc
			.sql("select concat(act_id, designation_id, announced_on, kind, basis) from computed_ask_outcome")
			.query(String.class)
			.list()).containsExactly("determination2021-01-19METCURATED");
	}

	private void namesNoTarget(String kind, String topic) {
		this.jdbc.sql("delete from ask_target").update();
		this.jdbc.sql("insert into ask_target_kind values ('ask', 0, ?)").param(kind).update();
		this.jdbc.sql("update act_topic set topic = ?").param(topic).update();
	}

	private void designatedOver(String kind, String topic, String provision) {
		designated("land", "2020-04-01", provision);
		this.jdbc.sql("update designation_topic set topic = ?").param(topic).update();
		this.jdbc
			.sql("insert into actor (id, kind, name, sort_name, countries, birth_key, birth_key_desc, designation_count_key, first_listed_key, "
					+ "first_listed_key_desc) values ('target', ?, 'Target', 'target', array[], '~', '-', '0', '~', '-')")
			.param(kind)
			.update();
	}

	private void wanted(String provision) {
		this.jdbc.sql("insert into ask_wanted values ('ask', 0, ?)").param(provision).update();
	}

	private void designated(String jurisdiction, String announced, String provision) {
		this.jdbc
			.sql("""
					insert into measure (id, title, kind, jurisdiction_id, announced_on, in_force_from, topics, provisions, authority_ids,
					  target_count, sort_title, announced_key, announced_key_desc, effective_key, effective_key_desc, ended_key, ended_key_desc,
					  target_count_key, target_count_key_desc)
					values ('measure', 'Listed', 'SANCTIONS', ?, ?, date '2020-01-01', array[], array[], array[], 1, 'listed', '~', '-', '~', '-',
					  '~', '-', '1', '1')""")
			.params(jurisdiction, announced)
			.update();
		this.jdbc.sql("""
				insert into designation (id, measure_id, target_id, from_date, from_day, topics, provisions,
				  jurisdiction_id, target_name_key, from_key, from_key_desc, until_key,
				  until_key_desc)
				values ('measure.target', 'measure', 'target', '2020-01-01', date '2020-01-01', array[], array[],
				  'land', 'target', '~', '-', '~', '-')""").update();
		this.jdbc.sql("insert into designation_provision values ('measure.target', 0, ?)").param(provision).update();
		this.jdbc.sql("insert into designation_topic values ('measure.target', 0, 'torture')").update();
	}

	private List<String> kinds() {
		return this.jdbc.sql("select kind from computed_ask_outcome where ask_id = 'ask'").query(String.class).list();
	}

}
