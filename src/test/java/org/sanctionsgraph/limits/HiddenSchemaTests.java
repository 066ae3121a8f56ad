package org.sanctionsgraph.limits;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.introspection.Introspection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.SchemaFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

@EngineTest
@TestPropertySource(properties = "spring.graphql.schema.introspection.enabled=false")
class HiddenSchemaTests {

	/** Types, constants, and fields with a capital inside. */
	private static final Set<String> NAMES = words(SchemaFiles.print(SchemaFiles.read()).replaceAll("\"[^\"]*\"", ""))
		.filter((word) -> word.matches("[A-Z]{3,}\\w*|[A-Z][a-z]+[A-Z]\\w+|[a-z]+[A-Z]\\w*"))
		.collect(Collectors.toSet());

	@Autowired
	private Endpoint api;

	/** The property works on the whole virtual machine, which other tests share. */
	@AfterAll
	static void showTheSchemaAgain() {
		Introspection.enabledJvmWide(true);
	}

	@Test
	void onePropertyHidesTheSchema() {
		Answer answer = this.api.ask("{ __schema { types { name } } }");
		assertThat(answer.response().body()).contains("errors").doesNotContain("Actor");
		assertThat(this.api.get("/graphql/schema").statusCode()).isEqualTo(404);
		assertThat(this.api.get("/pictures/schema.svg").statusCode()).isEqualTo(404);
	}

	@Test
	void theGraphIsServedAllTheSame() {
		assertThat(this.api.ask("{ actors { nodes { __typename } } }").at("/data/actors/nodes/0"))
			.hasToString("{\"__typename\":\"Actor\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/changes.atom?x=1", "/changes.atom?jurisdiction=china", "/export/actors.csv?kind=PERSON",
			"/pictures/timeline.svg?jurisdiction=china" })
	void noAddressTellsTheArguments(String address) {
		HttpResponse<String> refusal = this.api.get(address);
		assertThat(refusal.statusCode()).isEqualTo(400);
		assertThat(refusal.body()).contains("is unknown")
			.doesNotContain("Did you mean", "suggestions", "permitted", "jurisdictions", "kinds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "events=LISTED", "events=endd", "measureKinds=SANCTION", "jurisdictions=US" })
	void noPictureTellsTheNames(String parameter) {
		HttpResponse<String> refusal = this.api.get("/pictures/timeline.svg?" + parameter);
		assertThat(refusal.statusCode()).isEqualTo(400);
		assertThat(refusal.body()).doesNotContain("Did you mean", "suggestions", "permitted:", "permitted\":", "ENDED",
				"SANCTIONS", "united-states");
	}

	@ParameterizedTest
	@ValueSource(strings = { "queries={'q':{'query':'x','type':'PERSN'}}",
			"queries={'q':{'query':'x','properties':[{'pid':'nam','v':'x'}]}}",
			"extend={'ids':['marco-rubio'],'properties':[{'id':'nam'}]}" })
	void theServiceOfOpenRefineTellsNoNames(String parameter) {
		HttpResponse<String> refusal = this.api
			.get("/reconcile?" + UriUtils.encodeQuery(parameter.replace('\'', '"'), StandardCharsets.UTF_8));
		assertThat(refusal.statusCode()).isEqualTo(400);
		assertThat(refusal.body()).contains("which is not permitted")
			.doesNotContain("Did you mean", "suggestions", "permitted:", "permitted\":", "PERSON", "name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/records/chen-quangu", "/records/US", "/export/nope.csv", "/export/actor.csv",
			"/export/actors.xml", "/reconcile/x", "/pictures/x.svg" })
	void noAddressTellsWhatElseThereIs(String address) {
		HttpResponse<String> refusal = this.api.get(address);
		assertThat(refusal.statusCode()).isEqualTo(404);
		assertThat(refusal.body()).doesNotContain("Did you mean", "suggestions", "chen-quanguo", "legalAuthorities",
				"permitted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ actor(id: \"canada\") { nam } }", "{ actors(frist: 3) { totalCount } }",
			"{ actors(filter: { kinds: [PERSN] }) { totalCount } }", "{ actors(filter: { knds: [] }) { totalCount } }",
			"{ node(id: \"x\") { ... on Acter { id } } }", "{ node(id: \"x\") { kind } }",
			"{ actors @skipp(if: true) { totalCount } }", "{ actors }",
			"{ statistics(of: RESPONSES, by: [COUNTRY]) { total } }",
			"{ statistics(of: RESPONSES, by: [], count: ENDED) { total } }",
			"{ actors(filter: { designatedBy: [\"US\"] }) { totalCount } }",
			"{ conflicts(filter: { subjects: [\"nope\"] }) { totalCount } }",
			"{ statistics(of: RESPONSES, by: [], filter: { measures: { kinds: [SANCTIONS] } }) { total } }",
			"{ actorsByIdentifiers(identifiers: { scheme: \"OFAC_UUID\", value: \"1\" }) { id } }",
			"{ node(id: \"marco-rubio\") { ... on Actor { claims(property: \"nam\") { totalCount } } } }" })
	void noErrorTellsTheSchema(String document) {
		Answer answer = this.api.ask(document);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.response().body()).doesNotContain("Did you mean", "suggestions", "PERSON", "kinds\"",
				"countries", "@skip'", "MONTH", "STARTED", "united-states", "OFAC_UID\"", "nodes", "Actor or ",
				"Measure", "filter.responses", "permitted:", "permitted\":");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ actor { id } }", "{ nodes { id } }", "{ node(id: null) { id } }",
			"{ nodes(ids: [null]) { id } }", "{ statistics(of: MEASURES) { total } }",
			"{ actor(id: \"canada\") { name @skip } }", "{ actorsByIdentifiers(identifiers: { value: \"1\" }) { id } }",
			"{ actor(id: \"canada\") { designations { nodes { measure { x } } } } }",
			"{ actor(id: \"canada\") { designations } }", "{ actor(id: \"canada\") { name { x } } }",
			"{ actor(id: \"canada\") { name(x: 1) } }", "{ actor(id: \"canada\") { name name: id } }",
			"{ actor(id: \"canada\") { ... on Measure { id } } }", "query($x: Int) { actor(id: $x) { id } }",
			"query($x: [IdentifierInput!]! = [{}]) { actorsByIdentifiers(identifiers: $x) { id } }",
			"query($x: IdentifierInput!) { actorsByIdentifiers(identifiers: [$x]) { id } }",
			"{ actors(filter: { kinds: PERSON, kinds: PERSON }) { totalCount } }",
			"{ actors(first: 1, after: \"x\") { totalCount } }", "{ actors(orderBy: {}) { totalCount } }",
			"{ statistics(of: DESIGNATIONS, by: [MONTH, KIND], from: \"0001-01-01\") { total } }" })
	void anErrorNamesOnlyWhatWasSent(String document) {
		Answer answer = this.api.ask(document);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		Set<String> sent = words(document).collect(Collectors.toSet());
		assertThat(answer.at("/errors")).allSatisfy((error) -> assertThat(told(error)).isSubsetOf(sent));
	}

	/** What is quoted, the argument, and all names of the schema that are no word. */
	private static Set<String> told(JsonNode error) {
		String message = error.path("message").asString();
		Stream<String> quoted = Pattern.compile("'([^']*)'").matcher(message).results().map((found) -> found.group(1));
		Stream<String> named = Stream.concat(quoted, Stream.of(error.at("/extensions/argument").asString("")));
		return Stream
			.concat(named.flatMap(HiddenSchemaTests::words), words(message).filter((word) -> NAMES.contains(word)))
			.collect(Collectors.toSet());
	}

	private static Stream<String> words(String text) {
		return Pattern.compile("[A-Za-z_]\\w*").matcher(text).results().map(MatchResult::group);
	}

	@Test
	void noAddressLeadsToTheSchema() {
		assertThat(this.api.get("/fixtures.json").statusCode()).isEqualTo(404);
		String space = JsonMapper.shared().readTree(this.api.get("/reconcile").body()).path("schemaSpace").asString();
		assertThat(this.api.get(URI.create(space).getPath()).statusCode()).isEqualTo(200);
	}

}
