package org.sanctionsgraph.addresses;

import java.net.http.HttpResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses beside the endpoint take URLs of the same length. */
@EngineTest
class LongUrlTests {

	private static final int LONGEST = 8192;

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@ValueSource(strings = { "/export/actors.csv", "/export/ftm.jsonl", "/records/marco-rubio", "/changes.atom",
			"/pictures/timeline.svg", "/pictures/alignment.svg", "/pictures/chain.svg", "/pictures/schema.svg" })
	void longerUrlsAreRefusedForTheirLength(String address) {
		String start = address + "?x=";
		assertThat(this.api.get(start + "a".repeat(LONGEST - start.length())).statusCode()).isEqualTo(400);
		HttpResponse<String> refusal = this.api.get(start + "a".repeat(LONGEST + 1 - start.length()));
		assertThat(refusal.statusCode()).isEqualTo(414);
		assertThat(refusal.body()).contains("\"code\":\"URI_TOO_LONG\"");
	}

}
