package org.sanctionsgraph.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.caching.Caches;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests share a response if their query cannot tell them apart, and only then. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CachedQueryTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Caches caches;

	private Http http = new Http(0);

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"query": "{ %s: __typename }", "variables": {"x": 1}}""", """
			{"query": "{ %s: __typename }", "extensions": {"trace": {"id": 7}}}""", """
			{"query": "{%s:__typename} # a comment"}""", """
			{"query": "{,,\\n\\t%s :\\n__typename,\\n}"}""", """
			{"query": "query { %s: __typename }"}""" })
	void ignoresWhatTheQueryCannotRead(String body) {
		String name = "a" + UUID.randomUUID().toString().replace("-", "");
		String text = this.http.query("{ %s: __typename }".formatted(name)).text();
		assertThat(hit(1, body.formatted(name)).text()).isEqualTo(text);
	}

	@Test
	void ignoresOtherOperationsAndTheirFragments() {
		String query = ExampleQueries.fresh("query A { ...F } fragment F on Query { dataset { ...G } }")
				+ " fragment G on Dataset { version }";
		String other = " query B($n: Int) { ...H } fragment H on Query { actors(first: $n) { totalCount } }";
		String text = this.http.post(Map.of("query", query, "operationName", "A")).text();
		assertThat(hit(1, Map.of("query", other + query, "operationName", "A", "variables", Map.of("n", 5))).text())
			.isEqualTo(text);
	}

	@Test
	void ignoresTheOrderOfFragments() {
		String operation = ExampleQueries.fresh("{ ...F ...G }");
		String f = " fragment F on Query { dataset { version } }";
		String g = " fragment G on Query { __typename }";
		String text = this.http.query(operation + f + g).text();
		assertThat(hit(1, Map.of("query", g + f + operation)).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					($n: Int = 3)    | actors(first: $n) { nodes { id } }             | {}                    | {"n": 2}
					($n: Int)        | actors(first: $n) { nodes { id } }             | {"n": 1}              | {"n": 2}
					($n: Int = 3)    | actors(first: $n) { nodes { id } }             | {}                    | {"n": null}
					($n: ID!)        | actor(id: $n) { id }                           | {"n": "zhu-hailun"}   | {"n": "chen-quanguo"}
					($n: ID!)        | actor(id: $n) { id }                           | {"n": "?"}            | {"n": "\\ud800"}
					($n: ID!)        | actor(id: $n) { id }                           | {"n": "Infinity"}     | {"n": 1e999}
					($n: ID!)        | actor(id: $n) { id }                           | {"n": "1"}            | {"n": 1}
					($n: Boolean!)   | dataset @skip(if: $n) { version }              | {"n": true}           | {"n": false}
					""")
	void neverSharesTheResponseToOtherVariables(String declared, String selection, String first, String second) {
		String document = ExampleQueries.fresh("query%s { %s }".formatted(declared, selection));
		this.http.post("{\"query\": \"%s\", \"variables\": %s}".formatted(document, first));
		hit(0, "{\"query\": \"%s\", \"variables\": %s}".formatted(document, second));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{ dataset { version } }                         | { other: dataset { version } }
			{ dataset { version builtAt } }                 | { dataset { builtAt version } }
			{ actor(id: "a b") { id } }                     | { actor(id: "a  b") { id } }
			{ dataset { version } }                         | { dataset @skip(if: true) { version } }
			{ ...F } fragment F on Query { __typename }     | { ...F } fragment F on Query { x: __typename }
			""")
	void neverSharesTheResponseToAnotherQuery(String first, String second) {
		String fresh = ExampleQueries.fresh("{ ");
		this.http.query(first.replaceFirst("\\{ ", fresh));
		hit(0, Map.of("query", second.replaceFirst("\\{ ", fresh)));
	}

	@ParameterizedTest
	@CsvSource({ "query B { nothing }", "fragment Unused on Query { __typename }", "query A { __typename }",
			"fragment F on Nothing { x }" })
	void refusesAnInvalidDocumentAroundACachedQuery(String invalid) {
		String query = ExampleQueries.fresh("query A { __typename }");
		this.http.post(Map.of("query", query, "operationName", "A"));
		assertThat(hit(0, Map.of("query", query + " " + invalid, "operationName", "A")).code())
			.isEqualTo("BAD_REQUEST");
	}

	@Test
	void refusesACachedQueryAboveALimit() {
		String query = ExampleQueries.fresh("{ __typename }");
		this.http.query(query);
		assertThat(hit(0, Map.of("query", query + " ".repeat(100_000))).code()).isEqualTo("TOO_LARGE");
	}

	@Test
	void parsesARepeatedRequestOnce() {
		String query = ExampleQueries.fresh("{ __typename }");
		String text = this.http.query(query).text();
		CacheStats before = this.caches.stats("requests");
		assertThat(this.http.query(query).text()).isEqualTo(text);
		assertThat(this.caches.stats("requests").minus(before).hitCount()).isOne();
	}

	@Test
	void takesTheSameTextOfAnotherFormAsAnother() {
		String query = ExampleQueries.fresh("{ __typename }");
		assertThat(this.http.document(query).status()).isEqualTo(200);
		assertThat(this.http.post(query).status()).isEqualTo(400);
		assertThat(this.http.document(Map.of("operationName", "A"), BodyPublishers.ofString(query)).code())
			.isEqualTo("BAD_REQUEST");
	}

	private Http.Reply hit(int hits, Object body) {
		CacheStats before = this.caches.stats("responses");
		Http.Reply reply = (body instanceof String text) ? this.http.post(text) : this.http.post(body);
		assertThat(this.caches.stats("responses").minus(before).hitCount()).isEqualTo(hits);
		return reply;
	}

}
