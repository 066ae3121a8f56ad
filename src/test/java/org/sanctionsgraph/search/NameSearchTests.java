package org.sanctionsgraph.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that are spelt otherwise find whom they mean, and nobody else. */
@EngineTest
class NameSearchTests {

	private static final String ACTORS = "query ($name: String!) { searchActors(name: $name) { score actor { id } } }";

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@CsvSource({ "Hua Ch'un-ying, hua-chunying", "HUA Chun-ying, hua-chunying", "Wang Chün-cheng, wang-junzheng",
			"Chu Hai-lun, zhu-hailun", "Hsi Chinping, xi-jinping", "Chao Lichien, zhao-lijian", "Liu Ho, liu-he",
			"Ču Chaj-lun, zhu-hailun", "Li-jian Zhao, zhao-lijian" })
	void anotherRomanizationIsReadIfTheNameCanBeWrittenInIt(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isGreaterThan(0.97);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hua Junying", "Wang Chuncheng", "Chu Hailun", "Chen Chuanguo", "Chen Chuankuo",
			"Chang Hongbo", "Chao Lijian", "Wang Zhuncheng" })
	void whatIsPinyinIsReadInNoOtherRomanization(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chen Quanjun", "Chen Guo", "Zheng Hongbo", "Zhou Lijian", "Jin Long", "Li Jian",
			"Ming Shan", "Gao Ji" })
	void whatIsAnotherNameInPinyinFindsNobody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Chen Quangui, chen-quanguo, 0.766", "Wang Mingshen, wang-mingshan, 0.766",
			"Xi Jingping, xi-jinping, 0.891", "Zhang Hongpo, zhang-hongbo, 0.766",
			"Chen Quangou, chen-quanguo, 0.903" })
	void anotherSyllableIsLessSureThanATypingError(String name, String id, double score) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Hangzhou Hikvision Digital Technology Co., Lt. | hikvision", "Hikvision Ltdd | hikvision",
					"Hikvision Co Ldt | hikvision", "Megvii Technology Limted | megvii",
					"Huawei Technologies Companny Limited | huawei", "Huawei Technologies Comapny Ltd | huawei",
					"Xinjiang Daqo New Energy Corportion | xinjiang-daqo", "Secratary Chen Quanguo | chen-quanguo",
					"Presidnt Xi Jinping | xi-jinping" })
	void aTypingErrorInALegalFormOrTitleDoesNotMatter(String name, String id) {
		assertThat(ids(name)).startsWith(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "EU PSC, european-union", "Xinjiang Gas, xuar" })
	void anAbbreviationOrNameIsNoLegalForm(String name, String id) {
		assertThat(ids(name)).doesNotContain(id);
	}

	@ParameterizedTest
	@CsvSource({ "Ian Duncan Smith, iain-duncan-smith", "Mik Pence, mike-pence", "Zu Hailun, zhu-hailun",
			"Ted Crz, ted-cruz", "Tde Cruz, ted-cruz", "Jhn Bolton, john-r-bolton", "Mao Nng, mao-ning",
			"Pst Toomey, pat-toomey" })
	void aTypingErrorInAShortWordIsFound(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isBetween(0.7, 0.88);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ken Ross", "Kenneth Ross", "Wilbur Roth", "Chad Smith", "Kris O'Brian", "Nat Toomey",
			"Xu Jinping", "Hu Chunying" })
	void whatIsAnotherShortWordFindsNobody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	private JsonNode found(String name) {
		Answer answer = this.api.ask(ACTORS, Map.of("name", name));
		assertThat(answer.at("/data/searchActors")).as(name + answer.json()).isNotEmpty();
		return answer.at("/data/searchActors");
	}

	private List<String> ids(String name) {
		return this.api.ask(ACTORS, Map.of("name", name))
			.at("/data/searchActors")
			.valueStream()
			.map((match) -> match.at("/actor/id").asString())
			.toList();
	}

}
