package org.sanctionsgraph.reconciliation;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "sanctions-graph.reconciliation.enabled=false")
class ReconciliationOffTests {

	@LocalServerPort
	private int port;

	@Test
	void oneSettingTurnsTheServiceOff() {
		OpenRefine refine = new OpenRefine(this.port);
		assertThat(refine.get("").status()).isEqualTo(404);
		assertThat(refine.form("queries={}").status()).isEqualTo(404);
		assertThat(refine.get("/suggest/entity?prefix=a").status()).isEqualTo(404);
	}

}
