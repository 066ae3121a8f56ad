package org.sanctionsgraph.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has a name or a word finds the records that it is in. */
@EngineTest
class SearchTests {

	private static final String ACTORS = """
			query ($name: String!, $filter: ActorFilter, $asOf: Date, $least: Float! = 0.7, $first: Int! = 10) {
			  searchActors(name: $name, filter: $filter, asOf: $asOf, minScore: $least, first: $first) {
			    score methods matchedName { value language sources { id } } actor { id } } }""";

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@CsvSource({ "陈全国, chen-quanguo, EXACT, 1", "Chen Quanguo, chen-quanguo, EXACT, 1",
			"quanguo CHEN, chen-quanguo, REORDERED, 1", "陈全國, chen-quanguo, SCRIPT_VARIANT, 1",
			"Secretary Chen Quanguo, chen-quanguo, FOLDED, 1", "Ch'en Ch'üan-kuo, chen-quanguo, ROMANIZED, 1",
			"OFAC, ofac, EXACT, 1", "HRW, human-rights-watch, ABBREVIATION, 0.81",
			"États-Unis, united-states, TRANSLATED, 1", "海康威视 Hikvision, hikvision, FOLDED, 1" })
	void aNameFindsTheActorFirstAndSaysHow(String name, String id, String method, double score) {
		JsonNode match = found(Map.of("name", name)).get(0);
		assertThat(match.at("/actor/id").asString()).isEqualTo(id);
		assertThat(match.at("/score").asDouble()).isEqualTo(score);
		assertThat(match.at("/methods").valueStream().map(JsonNode::asString)).containsExactly(method);
		assertThat(match.at("/matchedName/sources")).isNotEmpty();
	}

	@Test
	void aNameInCyrillicFindsTheFormInLatinLettersThatSpellsItOtherwise() {
		JsonNode match = found(Map.of("name", "Илхан Кючюк")).get(0);
		assertThat(match.at("/actor/id").asString()).isEqualTo("ilhan-kyuchyuk");
		assertThat(match.at("/methods").valueStream().map(JsonNode::asString)).containsExactly("SPELLING", "ROMANIZED");
	}

	@Test
	void onlyActorsThatMeetTheFilterAreFound() {
		assertThat(ids(Map.of("name", "Chen"))).contains("chen-quanguo", "chen-mingguo");
		assertThat(ids(Map.of("name", "Chen", "filter",
				Map.of("kinds", List.of("PERSON"), "designatedBy", List.of("european-union")))))
			.containsExactly("chen-mingguo");
		assertThat(ids(Map.of("name", "Chen", "asOf", "2020-07-15"))).startsWith("chen-quanguo")
			.doesNotContain("chen-mingguo");
		assertThat(ids(Map.of("name", "Chen", "asOf", "2020-07-15", "filter", Map.of("kinds", List.of("COMPANY")))))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "王明珊, wang-mingshan, 0.8", "应用DNA科学公司, applied-dna, 1", "新疆党委书记陈全国, chen-quanguo, 1",
			"O'Brien, robert-c-obrien, 0.704", "Robert O Brien, robert-c-obrien, 0.964", "Daqo, xinjiang-daqo, 0.704",
			"陈全国书记, chen-quanguo, 1" })
	void aMatchIsAsSureAsItsEvidence(String name, String id, double score) {
		JsonNode match = found(Map.of("name", name)).valueStream()
			.filter((one) -> one.at("/actor/id").asString().startsWith(id))
			.findFirst()
			.orElseThrow();
		assertThat(match.at("/score").asDouble()).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "XPSB, xpcc-psb", "Xinjiang Bureau of Public Security, xpcc-psb",
			"Xinjiang Public Security Bureau, xpcc-psb", "XPCC Public Security Bureau, xpsb",
			"Chen Mingguo, chen-quanguo", "王明珊, wang-junzheng", "威尔·史密斯, chris-smith", "佩内洛普·克鲁兹, ted-cruz",
			"邓肯—史密斯, chris-smith", "Wang Mingsheng, wang-mingshan", "Wilbur Roth, kenneth-roth" })
	void falseFriendsAreNotFound(String name, String id) {
		assertThat(ids(Map.of("name", name))).doesNotContain(id);
	}

	@Test
	void aFilterByWhatDoesNotExistIsRefused() {
		Answer answer = this.api.ask(ACTORS,
				Map.of("name", "Chen", "filter", Map.of("designatedBy", List.of("atlantis"))));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/data/searchActors").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "first, 0, 1 to 100", "first, 101, 1 to 100", "least, 1.01, 0 to 1", "least, -0.1, 0 to 1" })
	void numbersOutOfRangeAreRefused(String variable, double value, String permitted) {
		Object number = variable.equals("first") ? (Object) (int) value : (Object) value;
		Answer answer = this.api.ask(ACTORS, Map.of("name", "Chen", variable, number));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/permitted").asString()).isEqualTo(permitted);
	}

	static Stream<String> texts() {
		return Stream.of("a", "陈", "😀", "\u202e\u202b", "\u0007\u001b[0m", "Чeн Cюаньго 陳", "\ud83d", "*:* AND (foo",
				"\"", "+-~?^", "' or 1=1 --", "\u0301\u0301", "ﷺ", "ẞ", "x".repeat(200), "陈".repeat(200), "٣٤",
				"Co., Ltd.", "Mr.", "有限公司", "应用DNA科学公司", "IBM中国有限公司", "3D科学", "罗斯K", "陈全国1", "1恩扎", "ﷺ".repeat(200));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void anyTextHasAnAnswer(String text) {
		for (String field : List.of("searchActors(name: $text) { score }", "search(text: $text) { snippet }",
				"suggest(prefix: $text) { text }", "actors(filter: { name: $text }) { totalCount }",
				"matchActors(queries: [{ name: $text }]) { score }")) {
			Answer answer = this.api.ask("query ($text: String!) { " + field + " }", Map.of("text", text));
			assertThat(answer.at("/errors").isMissingNode() || answer.code().equals("BAD_REQUEST"))
				.as(answer.json().toString())
				.isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "searchActors(name: $text) { score }", "search(text: $text) { snippet }",
			"suggest(prefix: $text) { text }", "matchActors(queries: [{ name: $text }]) { score }" })
	void aTextThatIsEmptyOrTooLongIsRefused(String field) {
		for (String text : List.of("", "  \u3000", "x".repeat(201), "x".repeat(10_000))) {
			Answer answer = this.api.ask("query ($text: String!) { " + field + " }", Map.of("text", text));
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.at("/errors/0/extensions/permitted").asString()).startsWith("1 to 200 characters");
			assertThat(answer.json().toString()).doesNotContain("xxxx");
		}
	}

	@Test
	void textsAreFoundByWordsInEnglishAndChinese() {
		JsonNode hits = this.api.ask("""
				{ search(text: "<b>forced</b> labour cotton") { score snippet record { id __typename } }
				  chinese: search(text: "新疆棉花", types: [SOURCE]) { snippet record { __typename } } }""").at("/data");
		assertThat(hits.at("/search")).hasSize(10)
			.allSatisfy((hit) -> assertThat(hit.at("/snippet").asString()).contains("<mark>").doesNotContain("<b>"));
		assertThat(hits.at("/search").valueStream().map((hit) -> -hit.at("/score").asDouble())).isSorted();
		assertThat(hits.at("/chinese")).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.at("/record/__typename").asString()).isEqualTo("Source"));
	}

	@ParameterizedTest
	@CsvSource({ "陈, 陈全国", "陳全, 陈全国", "chen q, Chen Quanguo", "CHENQ, Chen Quanguo", "Чэнь Ц, Chen Quanguo",
			"чжу, Zhu Hailun", "Čchen Čchü, Chen Quanguo", "兵团, 新疆生产建设兵团",
			"global mag, Global Magnitsky Human Rights Accountability Act", "quanguochen, Chen Quanguo",
			"hailunz, Zhu Hailun", "o brien, Robert C. O'Brien", "x.p, XPCC", "x.p.c, XPCC" })
	void theBeginningOfAWordSuggestsNames(String prefix, String text) {
		JsonNode found = this.api
			.ask("query ($of: String!) { suggest(prefix: $of, first: 30) { text type record { id } } }",
					Map.of("of", prefix))
			.at("/data/suggest");
		assertThat(found.valueStream().map((one) -> one.at("/text").asString())).contains(text);
		assertThat(found.valueStream().map((one) -> one.at("/record/id").asString())).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "china, china", "xinjiang, xuar", "hik, hikvision", "新疆, xuar", "xi j, xi-jinping",
			"us, united-states", "rub, marco-rubio" })
	void whatConsistsOfTheTextOrBeginsWithItIsSuggestedFirst(String prefix, String id) {
		Answer answer = this.api.ask("query ($of: String!) { suggest(prefix: $of, first: 3) { record { id } } }",
				Map.of("of", prefix));
		assertThat(answer.at("/data/suggest").valueStream().map((one) -> one.at("/record/id").asString()).limit(1))
			.containsExactly(id);
	}

	@ParameterizedTest
	@CsvSource({ "Hsi Chin-ping, xi-jinping, 4", "Čao Li-ťien, zhao-lijian, 2", "Chao Li-chien, zhao-lijian, 5",
			"Ču Chaj-lun, zhu-hailun, 2", "Chu Hai-lun, zhu-hailun, 5", "Ch'en Ch'uan-kuo, chen-quanguo, 4",
			"Čchen Čchüan-kuo, chen-quanguo, 4", "Chen Quan Guo, chen-quanguo, 4", "Чжао Лицзянь, zhao-lijian, 4" })
	void aNameInAnySystemIsSuggestedHoweverMuchOfItIsTyped(String name, String id, int letters) {
		for (int end = letters; end <= name.length(); end++) {
			assertThat(suggested(name.substring(0, end))).as(name.substring(0, end)).contains(id);
		}
	}

	@Test
	void whatHasNoLetterSuggestsNothing() {
		assertThat(suggested("&")).isEmpty();
		assertThat(suggested("Dorsey &")).isNotEmpty();
	}

	private List<String> suggested(String prefix) {
		return this.api
			.ask("query ($of: String!) { suggest(prefix: $of, first: 100) { record { id } } }", Map.of("of", prefix))
			.at("/data/suggest")
			.valueStream()
			.map((one) -> one.at("/record/id").asString())
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "Hikvision, hikvision", "Xinjiang, xuar", "China, china", "UFLPA, uflpa", "陈全国, chen-quanguo",
			"新疆, xuar", "新疆維吾爾自治區, xuar" })
	void theRecordThatBearsTheNameIsFirst(String text, String id) {
		Answer answer = this.api.ask("query ($of: String!) { search(text: $of, first: 3) { record { id } } }",
				Map.of("of", text));
		assertThat(answer.at("/data/search/0/record/id").asString()).isEqualTo(id);
	}

	private JsonNode found(Map<String, ?> variables) {
		Answer answer = this.api.ask(ACTORS, variables);
		assertThat(answer.at("/errors").isMissingNode()).as(answer.json().toString()).isTrue();
		return answer.at("/data/searchActors");
	}

	private List<String> ids(Map<String, ?> variables) {
		return found(variables).valueStream().map((match) -> match.at("/actor/id").asString()).toList();
	}

}
