package org.sanctionsgraph.admission;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.Sleep;
import org.sanctionsgraph.StatementWatch;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@EngineTest
@TestPropertySource(properties = "sanctions-graph.limits.cost-in-flight=110")
class OverloadTests {

	private static final String SLOW = "{ dataset { version } actors(first: 40) { nodes { id } } }";

	@Autowired
	private StatementWatch statements;

	@Autowired
	private Endpoint api;

	@BeforeEach
	void connect(@Autowired DataSourceProperties database) {
		Sleep.addTo(database);
	}

	@Test
	void whatFindsNoRoomIsToldToComeAgain() {
		this.statements.spoiling(OverloadTests::slowed, () -> {
			CompletableFuture<Answer> slow = CompletableFuture.supplyAsync(() -> this.api.ask(SLOW));
			Sleep.here(300);
			Answer refused = this.api.ask("{ actors(first: 20) { nodes { id } } }");
			assertThat(refused.response().statusCode()).isEqualTo(503);
			assertThat(refused.response().headers().firstValue("Retry-After")).hasValue("1");
			assertThat(refused.code()).isEqualTo("OVERLOADED");
			assertThat(this.api.ask("{ actors(first: 3) { nodes { id } } }").code()).isEmpty();
			assertThat(slow.join().code()).isEmpty();
		});
		assertThat(this.api.ask("{ actors(first: 90) { nodes { id } } }").code()).isEmpty();
	}

	private static String slowed(String sql) {
		return sql.startsWith("select version, built_at") ? sql + " where public.sleep(3000) is null" : sql;
	}

}
