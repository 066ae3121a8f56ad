package org.sanctionsgraph.web;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.caching.Caches;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.convention.TestBean;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer holds for a day, in the cache of the server and in those of its clients. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sanctions-graph.http.max-age=1h")
class MidnightTests {

	private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);

	@TestBean
	private Clock clock = clock();

	@LocalServerPort
	private int port;

	@Autowired
	private Caches caches;

	private Http http = new Http(0);

	static Clock clock() {
		return ((InstantSource) NOW::get).withZone(ZoneOffset.UTC);
	}

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void anAnswerOfYesterdayIsNotServedToday() {
		String document = ExampleQueries.fresh("{ dataset { version } }");
		assertThat(hits("2026-03-01T23:59:58Z", document)).isZero();
		assertThat(hits("2026-03-01T23:59:59Z", document)).isOne();
		assertThat(hits("2026-03-02T00:00:00Z", document)).isZero();
		assertThat(hits("2026-03-02T23:59:59Z", document)).isOne();
		assertThat(hits("2026-03-01T12:00:00Z", document)).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-01T00:00:00Z, 3600", "2026-03-01T12:00:00Z, 3600", "2026-03-01T23:00:00Z, 3600",
			"2026-03-01T23:00:01Z, 3599", "2026-03-01T23:59:59Z, 1", "2026-03-01T23:59:59.999Z, 0",
			"2026-03-02T00:00:00Z, 3600" })
	void clientsMayCacheAnAnswerUntilMidnightAtMost(Instant now, int seconds) {
		NOW.set(now);
		String document = ExampleQueries.fresh("{ dataset { version } }");
		for (int i = 0; i < 2; i++) {
			assertThat(this.http.get(Map.of("query", document)).header("cache-control")).isEqualTo("max-age=%d, public",
					seconds);
		}
	}

	private long hits(String now, String document) {
		NOW.set(Instant.parse(now));
		CacheStats before = this.caches.stats("responses");
		this.http.query(document);
		return this.caches.stats("responses").minus(before).hitCount();
	}

}
