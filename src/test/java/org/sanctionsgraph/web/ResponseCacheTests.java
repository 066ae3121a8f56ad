package org.sanctionsgraph.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.SanctionsGraph;
import org.sanctionsgraph.caching.Caches;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResponseCacheTests {

	private static ConfigurableApplicationContext uncached;

	@LocalServerPort
	private int port;

	@Autowired
	private Caches caches;

	private Http http = new Http(0);

	@BeforeAll
	static void startWithoutCaches() {
		uncached = new SpringApplicationBuilder(SanctionsGraph.class).run("--server.port=0",
				"--sanctions-graph.http.response-cache=0B", "--sanctions-graph.http.parsed-documents=0B",
				"--sanctions-graph.http.registered-documents=0B");
	}

	@AfterAll
	static void stop() {
		uncached.close();
	}

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void answersTheSameWithCachesAsWithout() throws IOException {
		Http without = new Http(uncached.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		List<String> queries = ExampleQueries.all();
		assertThat(queries).hasSizeGreaterThan(30);
		assertThat(queries).allSatisfy((query) -> {
			Http.Reply first = this.http.query(query);
			assertThat(first.json()).isEqualTo(without.query(query).json());
			assertThat(this.http.query(query).text()).isEqualTo(first.text());
		});
		assertThat(uncached.getBean(Caches.class).stats("responses").hitCount()).isZero();
		assertThat(uncached.getBean(Caches.class).stats("documents").hitCount()).isZero();
	}

	@Test
	void answersARepeatedRequestFromTheCache() {
		String document = fresh("{ dataset { version } }");
		CacheStats before = this.caches.stats("responses");
		Http.Reply first = this.http.query(document);
		Http.Reply second = this.http.get(Map.of("query", document), "Accept", Http.RESPONSE);
		assertThat(this.caches.stats("responses").minus(before).hitCount()).isOne();
		assertThat(second.text()).isEqualTo(first.text());
		assertThat(second.header("content-type")).isEqualTo(Http.RESPONSE);
	}

	@Test
	void distinguishesAnswersByTheirVariablesAndOperation() {
		String document = fresh(
				"query A($id: ID!) { actor(id: $id) { id } } query B($id: ID!) { node(id: $id) { id } }");
		for (String id : List.of("chen-quanguo", "zhu-hailun")) {
			for (String operation : List.of("A", "B")) {
				Map<String, Object> query = Map.of("query", document, "operationName", operation, "variables",
						Map.of("id", id));
				Http.Reply reply = this.http.post(query);
				assertThat(reply.text()).contains(id).contains(operation.equals("A") ? "actor" : "node");
				assertThat(this.http.post(query).text()).isEqualTo(reply.text());
			}
		}
	}

	@Test
	void treatsVariablesInAnyOrderAsTheSame() {
		String document = fresh(
				"query($first: Int, $after: String) { actors(first: $first, after: $after) { totalCount } }");
		this.http.post("{\"query\":\"%s\",\"variables\":{\"first\":1,\"after\":null}}".formatted(document));
		CacheStats before = this.caches.stats("responses");
		this.http.post("{\"query\":\"%s\",\"variables\":{\"after\":null,\"first\":1}}".formatted(document));
		assertThat(this.caches.stats("responses").minus(before).hitCount()).isOne();
	}

	@Test
	void publishesItsHitsAsMetrics() {
		MeterRegistry registry = new SimpleMeterRegistry();
		this.caches.bindTo(registry);
		String document = fresh("{ dataset { version } }");
		FunctionCounter hits = registry.get("cache.gets")
			.tag("cache", "responses")
			.tag("result", "hit")
			.functionCounter();
		this.http.query(document);
		double before = hits.count();
		this.http.query(document);
		assertThat(hits.count() - before).isOne();
	}

	@Test
	void cachesNoAnswerWithAnError() {
		String document = fresh("{ dataset { version } actors(first: -1) { totalCount } }");
		this.http.query(document);
		CacheStats before = this.caches.stats("responses");
		assertThat(this.http.query(document).code()).isEqualTo("BAD_REQUEST");
		assertThat(this.caches.stats("responses").minus(before).hitCount()).isZero();
	}

	@Test
	void cachesValidDocumentsParsedAndNoOthers() {
		String valid = fresh("query($id: ID!) { actor(id: $id) { name } }");
		String invalid = fresh("{ nothing }");
		this.http.post(Map.of("query", valid, "variables", Map.of("id", "chen-quanguo")));
		this.http.query(invalid);
		CacheStats before = this.caches.stats("documents");
		this.http.post(Map.of("query", valid, "variables", Map.of("id", "zhu-hailun")));
		this.http.query(invalid);
		CacheStats asked = this.caches.stats("documents").minus(before);
		assertThat(asked.hitCount()).isOne();
		assertThat(asked.missCount()).isOne();
	}

	@Test
	void neverLetsAGetRunWhatAPostLeft() {
		String document = fresh("mutation { __typename }");
		this.http.query(document);
		assertThat(this.http.get(Map.of("query", document)).status()).isEqualTo(405);
	}

	private static String fresh(String document) {
		return ExampleQueries.fresh(document);
	}

}
