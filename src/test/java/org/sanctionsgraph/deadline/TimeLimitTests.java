package org.sanctionsgraph.deadline;

import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.Sleep;
import org.sanctionsgraph.StatementWatch;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.timeleft.Arrival;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EngineTest
@TestPropertySource(properties = "sanctions-graph.limits.time=500ms")
class TimeLimitTests {

	@Autowired
	private StatementWatch statements;

	@Autowired
	private Endpoint api;

	@Autowired
	private GraphClient graph;

	@BeforeEach
	void connect(@Autowired DataSourceProperties database) {
		Sleep.addTo(database);
	}

	@Test
	void cancelsAStatementThatRunsOn() {
		assertEndsInTime("{ dataset { version } actors { nodes { name } } }", TimeLimitTests::endless);
	}

	@Test
	void endsARequestOfManyStatementsThatAreEachInTime() {
		String document = IntStream.range(0, 20)
			.mapToObj("a%d: dataset { version }"::formatted)
			.collect(Collectors.joining(" ", "{ ", " }"));
		assertEndsInTime(document, (sql) -> where(sql, "public.sleep(60) is null"));
	}

	@Test
	void servesOnAfterwards() {
		this.statements.spoiling(TimeLimitTests::endless, () -> this.api.ask("{ dataset { version } }"));
		assertThat(this.api.ask("{ dataset { version } actors { totalCount } }").json().has("errors")).isFalse();
	}

	@Test
	void theTimeRunsWhileARequestWaitsForItsTurn() {
		Runnable late = Arrival.with(() -> {
			long start = System.nanoTime();
			assertThatExceptionOfType(HttpRefusal.class)
				.isThrownBy(() -> this.graph.ask("{ dataset { version } }", Map.of(), JsonNode.class))
				.withMessageContaining("took more than 500 milliseconds");
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(400));
		});
		Sleep.here(300);
		this.statements.spoiling(TimeLimitTests::endless, late);
	}

	private void assertEndsInTime(String document, UnaryOperator<String> spoiling) {
		this.api.ask(document);
		this.statements.spoiling(spoiling, () -> {
			long start = System.nanoTime();
			Answer answer = this.api.ask(document);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(490),
					Duration.ofMillis(1500));
			assertThat(answer.code()).isEqualTo("TOO_SLOW");
			assertThat(answer.at("/errors/0/extensions/limit").asInt()).isEqualTo(500);
			assertThat(answer.json().at("/data").isObject()).isFalse();
			assertThat(answer.at("/extensions/cost/limit").asInt()).isEqualTo(50000);
		});
	}

	private static String endless(String sql) {
		return where(sql, "(select count(*) from system_range(1, 9999999) a, system_range(1, 9999999) b) > 0");
	}

	private static String where(String sql, String condition) {
		return sql.startsWith("select version, built_at") ? sql + " where " + condition : sql;
	}

}
