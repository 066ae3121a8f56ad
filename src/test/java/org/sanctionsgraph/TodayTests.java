package org.sanctionsgraph;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

import static org.assertj.core.api.Assertions.assertThat;

/** Without {@code asOf}, what depends on the day follows the clock, in UTC. */
@EngineTest
class TodayTests {

	private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);

	@TestBean
	private Clock clock = clock();

	@Autowired
	private Endpoint api;

	static Clock clock() {
		return ((InstantSource) NOW::get).withZone(ZoneOffset.UTC);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2019-10-08T23:59:59Z | measure(id: "us-entity-list-2019-10") { status }        | NOT_YET_IN_FORCE
					2019-10-09T00:00:00Z | measure(id: "us-entity-list-2019-10") { status }        | IN_FORCE
					2019-10-09T00:00:00Z | measure(id: "us-entity-list-2019-10") { status(asOf: null) } | IN_FORCE
					2026-01-29T23:59:59Z | node(id: "cn-counter-2021-03-26-uk.tom-tugendhat") { ... on Designation { status } } | IN_FORCE
					2026-01-30T00:00:00Z | node(id: "cn-counter-2021-03-26-uk.tom-tugendhat") { ... on Designation { status } } | ENDED
					2021-01-19T23:59:59Z | node(id: "mike-pompeo.secretary-of-state") { ... on Position { status } } | HELD
					2021-01-20T00:00:00Z | node(id: "mike-pompeo.secretary-of-state") { ... on Position { status } } | ENDED
					2026-12-07T23:59:59Z | legalAuthority(id: "eu-2020-1999") { status }           | IN_FORCE
					2026-12-08T00:00:00Z | legalAuthority(id: "eu-2020-1999") { status }           | ENDED
					2018-08-28T23:59:59Z | response(id: "letter-2018-08") { asks { open } }  | false
					2018-08-29T00:00:00Z | response(id: "letter-2018-08") { asks { open } }  | true
					2020-07-08T23:59:59Z | response(id: "letter-2018-08") { asks { open } }  | true
					2020-07-09T00:00:00Z | response(id: "letter-2018-08") { asks { open } }  | false
					""")
	void dependsOnTheClock(Instant now, String field, String value) {
		NOW.set(now);
		Endpoint.Answer answer = this.api.ask("{ it: %s }".formatted(field));
		assertThat(answer.at("/errors").isMissingNode()).as(answer.response().body()).isTrue();
		assertThat(answer.json().findValuesAsString(field.contains("open") ? "open" : "status")).contains(value);
	}

}
