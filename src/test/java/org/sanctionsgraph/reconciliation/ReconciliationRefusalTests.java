package org.sanctionsgraph.reconciliation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad input gets an error in JSON, and nothing that was searched for is kept. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "spring.test.metrics.export=true",
				"management.endpoints.web.exposure.include=health,prometheus", "sanctions-graph.limits.cost=20000" })
@ExtendWith(OutputCaptureExtension.class)
class ReconciliationRefusalTests {

	private static final String SOUGHT = "Zhuangzi";

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	private OpenRefine refine = new OpenRefine(0);

	@BeforeEach
	void connect() {
		this.refine = new OpenRefine(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			queries=[]                                                  | queries
			queries=5                                                   | queries
			queries={"a":5}                                             | queries.a
			queries={"a":null}                                          | queries.a
			queries={"a":{"query":5}}                                   | queries.a.query
			queries={"a":{"query":"x","limit":0}}                       | queries.a.limit
			queries={"a":{"query":"x","limit":-1}}                      | queries.a.limit
			queries={"a":{"query":"x","limit":"many"}}                  | queries.a.limit
			queries={"a":{"query":"x","type":"PERSN"}}                  | queries.a.type
			queries={"a":{"query":"x","type":[5]}}                      | queries.a.type
			queries={"a":{"query":"x","properties":"y"}}                | queries.a.properties[0]
			queries={"a":{"query":"x","properties":[{"v":1}]}}          | queries.a.properties[0].pid
			queries={"a":{"properties":[{"pid":"birthdate","v":1}]}}    | queries.a.properties[0].pid
			queries={"a":{"properties":[{"pid":"identifier:X","v":1}]}} | queries.a.properties[0].pid
			extend={}                                                   | extend.ids
			extend=[]                                                   | extend
			extend={"ids":["a",5],"properties":[]}                      | extend.ids[1]
			extend={"ids":["a"]}                                        | extend.properties
			extend={"ids":["a"],"properties":["no-such"]}               | extend.properties[0].id
			""")
	void namesTheArgumentAndWhatIsPermitted(String form, String argument) {
		OpenRefine.Reply reply = this.refine.form(form);
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.code()).isEqualTo("BAD_REQUEST");
		assertThat(reply.error().at("/extensions/argument").asString()).isEqualTo(argument);
		assertThat(reply.error().at("/extensions/permitted").isMissingNode()).isFalse();
		assertThat(reply.error().at("/message").asString()).contains(argument);
	}

	@Test
	void identifiersOfOneQueryAreBounded() {
		String values = IntStream.range(0, 100).mapToObj(Integer::toString).collect(Collectors.joining(","));
		String form = "queries={\"a\":{\"query\":\"x\",\"properties\":[{\"pid\":\"identifier\",\"v\":[%s]}]}}";
		assertThat(this.refine.form(form.formatted("1,2,3")).status()).isEqualTo(200);
		OpenRefine.Reply reply = this.refine.form(form.formatted(values));
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.error().at("/extensions/argument").asString()).isEqualTo("queries.a.properties[0].pid");
	}

	@Test
	void suggestsWhatIsMeant() {
		assertThat(this.refine.form("queries={\"a\":{\"query\":\"x\",\"type\":\"PERSN\"}}")
			.error()
			.at("/extensions/suggestions")
			.toString()).isEqualTo("[\"PERSON\"]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			queries={                | 400
			queries=                 | 400
			queries=%zz              | 400
			queries={}&queries={}    | 400
			other=1                  | 400
			``                       | 400
			""")
	void refusesAFormThatCannotBeRead(String form, int status) {
		assertThat(this.refine.form(form).status()).isEqualTo(status);
		assertThat(this.refine.form(form).code()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource({ "PUT, '', 405", "DELETE, /suggest/entity, 405", "POST, /preview, 405", "GET, /nothing, 404",
			"GET, /preview?id=nobody, 404", "GET, /preview, 404", "GET, /suggest/entity?prefix=a&cursor=x, 400",
			"GET, /suggest/entity?prefix=a&cursor=-1, 400", "GET, /suggest/entity?prefix=%00, 400",
			"GET, /properties?limit=x, 400", "GET, /properties?type=PERSN, 400", "OPTIONS, '', 204" })
	void refusesInJson(String method, String path, int status) {
		OpenRefine.Reply reply = this.refine.send(method, path, "", "Accept", "text/html");
		assertThat(reply.status()).isEqualTo(status);
		if (status != 204) {
			assertThat(reply.header("Content-Type")).isEqualTo("application/json");
			assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
			assertThat(reply.code()).isNotEmpty();
		}
	}

	@Test
	void takesFormsOnly() {
		OpenRefine.Reply reply = this.refine.send("POST", "", "{}", "Content-Type", "application/json");
		assertThat(reply.status()).isEqualTo(415);
		assertThat(reply.header("Accept-Post")).isEqualTo("application/x-www-form-urlencoded");
	}

	@Test
	void takesBatchesAsLargeAsTheManifestSays() {
		int most = this.refine.get("").json().at("/batchSize").asInt();
		assertThat(this.refine.queries(batch(most, "x")).status()).isEqualTo(200);
		OpenRefine.Reply reply = this.refine.queries(batch(most + 1, "x"));
		assertThat(reply.status()).isEqualTo(413);
		assertThat(reply.error().at("/extensions/limit").asInt()).isEqualTo(most);
		assertThat(
				this.refine.extend(Map.of("ids", Collections.nCopies(most + 1, "a"), "properties", List.of())).status())
			.isEqualTo(413);
		List<Map<String, String>> properties = Collections.nCopies(most + 1, Map.of("id", "country"));
		assertThat(this.refine.extend(Map.of("ids", List.of("a"), "properties", properties)).status()).isEqualTo(413);
	}

	@Test
	void refusesALargeBodyAndALongUrl() {
		assertThat(this.refine.queries(batch(1, "x".repeat(300_000))).status()).isEqualTo(413);
		assertThat(this.refine.get("/suggest/entity?prefix=" + "x".repeat(9000)).status()).isEqualTo(414);
		assertThat(this.refine.get("/suggest/entity?prefix=" + "x".repeat(201)).code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void aBatchCountsAgainstTheLimitsOfAllRequests() {
		Map<String, Object> batch = new LinkedHashMap<>();
		IntStream.range(0, 100)
			.forEach((index) -> batch.put("q" + index, Map.of("query", "x".repeat(200), "limit", 100)));
		OpenRefine.Reply reply = this.refine.queries(batch);
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.code()).isEqualTo("TOO_COSTLY");
		assertThat(reply.error().at("/extensions/limit").asInt()).isEqualTo(20000);
	}

	@Test
	void aBatchMayCostWhatTheSameNamesCostInTheGraph() {
		assertThat(this.refine.queries(batch(20, "x".repeat(200))).status()).isEqualTo(200);
		assertThat(this.refine.queries(batch(40, "x".repeat(200))).code()).isEqualTo("TOO_COSTLY");
	}

	@Test
	void aQueryCountsForEachOfItsTypes() {
		Map<String, Object> query = Map.of("query", "x", "limit", 1, "type", List.of("PERSON", "COMPANY", "STATE"));
		assertThat(this.refine.queries(Map.of("a", query)).status()).isEqualTo(200);
		OpenRefine.Reply reply = this.refine.queries(
				IntStream.range(0, 34).boxed().collect(Collectors.toMap((index) -> "q" + index, (index) -> query)));
		assertThat(reply.status()).isEqualTo(413);
		assertThat(reply.error().at("/extensions/limit").asInt()).isEqualTo(100);
	}

	@Test
	void nobodyMayStoreWhatWasSearchedFor(CapturedOutput output) {
		List<OpenRefine.Reply> replies = List.of(this.refine.queries(batch(2, SOUGHT)),
				this.refine.get("", Map.of("queries", "{\"q0\":{\"query\":\"%s\"}}".formatted(SOUGHT))),
				this.refine.get("/suggest/entity", Map.of("prefix", SOUGHT)),
				this.refine.get("/suggest/type", Map.of("prefix", SOUGHT)),
				this.refine.get("/preview", Map.of("id", SOUGHT)), this.refine.form("queries={\"%s".formatted(SOUGHT)),
				this.refine.get("/suggest/entity", Map.of("prefix", SOUGHT.repeat(40))),
				this.refine.extend(Map.of("ids", List.of(SOUGHT), "properties", List.of())));
		assertThat(replies).allSatisfy((reply) -> assertThat(reply.header("Cache-Control")).isEqualTo("no-store"))
			.allSatisfy((reply) -> assertThat(reply.header("ETag")).isEmpty());
		assertThat(output.getAll()).doesNotContain(SOUGHT);
		String metrics = new Endpoint(this.managementPort).get("/actuator/prometheus").body();
		assertThat(metrics).contains("uri=\"/reconcile\"", "uri=\"/reconcile/suggest/entity\"").doesNotContain(SOUGHT);
	}

	private static Map<String, Object> batch(int size, String name) {
		return IntStream.range(0, size)
			.boxed()
			.collect(Collectors.toMap((index) -> "q" + index, (index) -> Map.of("query", name, "limit", 1)));
	}

}
