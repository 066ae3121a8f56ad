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
			"Ming Shan", "Gao Ji", "Guo Kun", "Guo Jia", "Zhang Longbao", "Wang Tingshen", "Wang Pingchan",
			"Zhu Kailin", "Wang Yunsheng", "Chen Juangua" })
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
			"Ian Smith", "Xu Jinping", "Hu Chunying" })
	void whatIsAnotherShortWordFindsNobody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Lord Alton of Liverpool, david-alton, 0.704",
			"The Rt Hon. the Lord Alton of Liverpool, david-alton, 0.704",
			"Baroness Kennedy of The Shaws KC, helena-kennedy, 0.704", "Lord David Alton of Liverpool, david-alton, 1",
			"'David Alton, Baron Alton of Liverpool', david-alton, 1" })
	void thePlaceOfATitleDoesNotMatter(String name, String id, double score) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "Чэнь Quanguo, chen-quanguo", "Chen Цюаньго, chen-quanguo", "陈 Цюаньго, chen-quanguo",
			"Xi Цзиньпин, xi-jinping", "Marco Рубио, marco-rubio", "شۆھرەت Zakir, shohrat-zakir",
			"Хуавэй Technologies, huawei" })
	void partsOfANameMayBeInDifferentScripts(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "陈全国 (Chen Quanguo), chen-quanguo, 1", "Chen Quanguo 陈全国, chen-quanguo, 1",
			"海康威视 Hikvision, hikvision, 1" })
	void aNameMayBeGivenInTwoScripts(String name, String id, double score) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(score);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chen Quanguo Co., Ltd.", "US Inc", "Norway AS", "London Ltd" })
	void whatHasALegalFormIsNeitherAPersonNorAState(String name) {
		assertThat(ids(name)).doesNotContain("chen-quanguo", "united-states", "norway", "united-kingdom");
	}

	@ParameterizedTest
	@CsvSource({ "Xinjiang Uighur Autonomous Region Public Security Bureau, xpsb",
			"Xinjiang Uigur Autonomous Region Public Security Bureau, xpsb", "XUAR PSB, xpsb", "Xinjiang PSB, xpsb",
			"Bingtuan PSB, xpcc-psb", "Public Security Bureau of the XPCC, xpcc-psb",
			"United States Department of Homeland Security, us-dhs", "Congress of the United States, us-congress",
			"Office of the High Commissioner for Human Rights, ohchr", "新疆党委, xuar-party-committee",
			"西藏党委, tibet-party-committee", "新疆政法委, xuar-plac", "伊犁公安局, yili-psb" })
	void aBodyThatIsMentionedMayHaveAnyOfItsNames(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "Ministry of Foreign Affairs of the People's Republic of China, prc-mfa",
			"PRC Ministry of Foreign Affairs, prc-mfa", "China's Ministry of Foreign Affairs, prc-mfa",
			"Chinese Ministry of Foreign Affairs, prc-mfa", "Canadian House of Commons, ca-house-of-commons",
			"Ministry of Commerce of the PRC, prc-mofcom", "中华人民共和国外交部, prc-mfa", "中国商务部, prc-mofcom",
			"United States Department of State, us-state" })
	void theStateOfAPublicBodyMayBeAdded(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ministry of Foreign Affairs of Norway", "Ministry of Foreign Affairs of Japan",
			"Ministry of State Security of the People's Republic of China", "Shanghai Public Security Bureau",
			"Tibet Public Security Bureau", "西藏公安厅", "上海市公安局", "美国外交部", "Bank of China", "Senate of Canada",
			"Russian Ministry of Foreign Affairs", "German Ministry of Foreign Affairs",
			"Norwegian Ministry of Foreign Affairs", "Australian Department of Homeland Security",
			"Cuban Communist Party", "Cypriot Communist Party" })
	void aBodyOfAnotherStateOrRegionIsNotFound(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "A. Zenz, adrian-zenz", "'Zenz, A.', adrian-zenz", "E. Tuniyaz, erken-tuniyaz",
			"M. Rubio, marco-rubio" })
	void anInitialIsOneAlsoWhereItIsAParticleInsideNames(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "Sjoerdsma, sjoerd-wiemer-sjoerdsma, 0.704", "Sjoerd Sjoerdsma, sjoerd-wiemer-sjoerdsma, 0.93" })
	void aFamilyNameMayBeginWithTheGivenName(String name, String id, double score) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "Rep. Chris Smith (R-NJ), chris-smith", "Rep. James McGovern (D-MA), james-mcgovern",
			"Chris Smith (R), chris-smith", "Sen. Marco Rubio (R-FL), marco-rubio",
			"Chen Quanguo (former Party Secretary), chen-quanguo", "Hikvision (002415.SZ), hikvision",
			"ZTE (0763.HK), zte", "Hikvision (China), hikvision", "Verite (US), verite",
			"Freedom House (US), freedom-house", "Human Rights Watch (New York), human-rights-watch" })
	void whatStandsInBracketsBehindANameMayBeLeftOut(String name, String id) {
		assertThat(ids(name)).containsExactly(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(0.9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ministry of Foreign Affairs (Norway)", "Public Security Bureau (Shanghai)",
			"Chris J. Smith (R-NJ)" })
	void whatStandsInBracketsMayTellThatItIsAnother(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "The Rt Hon Dominic Raab MP, dominic-raab, 1", "Helena Kennedy QC, helena-kennedy, 1",
			"The Rt Hon Sir Iain Duncan Smith MP, iain-duncan-smith, 1", "Sir Geoffrey Nice KC, geoffrey-nice, 1",
			"National Security Advisor John Bolton, john-r-bolton, 0.964",
			"White House adviser Peter Navarro, peter-k-navarro, 0.964",
			"US Ambassador to the UN Kelly Craft, kelly-d-k-craft, 0.93",
			"German MEP Reinhard Bütikofer, reinhard-butikofer, 1" })
	void titlesMayStandOnBothSides(String name, String id, double score) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "肯尼迪总统, helena-kennedy", "史密斯部长, chris-smith", "美国众议员史密斯, chris-smith", "德国学者郑国恩, adrian-zenz" })
	void aForeignFamilyNameInChineseIsLessSureBesideATitle(String name, String id) {
		assertThat(ids(name)).startsWith(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(0.704);
	}

	@ParameterizedTest
	@ValueSource(strings = { "史密斯学院", "奥尔顿市", "奥布莱恩特", "克鲁兹纳赫" })
	void whatBeginsWithAForeignFamilyNameInChineseIsAnother(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "中国外交部发言人毛宁, mao-ning", "统战部部长尤权, you-quan", "国务院副总理刘鹤, liu-he", "新疆党委副书记高琪, gao-qi",
			"新疆党委书记陈全国, chen-quanguo" })
	void aChineseNameMayStandBehindAnOffice(String name, String id) {
		assertThat(ids(name)).startsWith(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nicola Smithson", "Joanne Smithfield", "Nicola Smithfield", "Joan Smith",
			"Nicholas Smith", "Nicole Smith", "Joanna Smith" })
	void anotherGivenNameWithAPartOfAFamilyNameIsSomebodyElse(String name) {
		assertThat(ids(name)).doesNotContain("joanne-nicola-smith-finley");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WHO", "August", "Officials", "Members", "NGO", "AP", "UNHRC" })
	void aWordOfADescriptionIsNoName(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "National Endowment for Democracy (NED), ned", "Human Rights Watch (HRW), human-rights-watch",
			"Office of Foreign Assets Control - OFAC, ofac" })
	void initialsMayFollowTheName(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "NPCSC, npcsc", "NDI, national-democratic-institute", "HMT, hm-treasury", "OHCHR, ohchr",
			"MFA, prc-mfa", "MOFA, prc-mfa", "HRW, human-rights-watch" })
	void initialsFindWhatTheyStandFor(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Uwe Schmidt", "UMAR, Sani", "Usman Khan", "Emil Ustinov", "Umberto Neri",
			"Boris Ivanovich Sokolov", "Norman Peter Clark", "Dieter Jan Ismay", "Paul Victor Hugo",
			"Zoltan Tamas Erdei", "Radu Florin Antonescu", "RASHID BALUCH, Abdul", "PASARGAD STEEL COMPLEX" })
	void whoHasTheInitialsOfABodyIsNotThatBody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "AVERUCA, C.A.", "ALFA ONE, C.A.", "CHU, Na" })
	void aShortSyllableOrAbbreviationIsNoOther(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chris Smithson", "Smithson, Chris", "Kenneth Rothman", "Kenneth Rothschild", "Sam Brown",
			"Tom Cottonwood", "Adam Kingston", "Angus Kingsley", "Ted Cruzado", "John Pack", "Todd Steiner",
			"Josep Borr", "Wilbur Rossi" })
	void aLongerOrShorterFamilyNameIsAnother(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ken Roth, kenneth-roth", "'Roth, Ken', kenneth-roth", "Samuel Brownback, sam-brownback",
			"Patrick Toomey, pat-toomey", "Kenneth Rothh, kenneth-roth" })
	void aGivenNameMayBeShortened(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li Fen", "Fen Li", "Huo Li", "He Lan", "Guo Jing", "Ou Meng", "Ying Guo", "Luo Si",
			"Mei Guo", "Tu Mi", "Ka Er", "Jia Ni", "Man Qin" })
	void theChineseNamesOfForeignersAreNotReadInPinyin(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Yu Maochun, miles-yu", "Shi Ping, seki-hei", "Zhongguo, china", "Haikang Weishi, hikvision",
			"Xuekelaiti Zhakeer, shohrat-zakir", "Shangwubu, prc-mofcom", "芬利, joanne-nicola-smith-finley" })
	void whatIsOfChinaIsReadInPinyin(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "Steve Bannon, stephen-k-bannon", "'Bannon, Steve', stephen-k-bannon", "Tony Blinken, antony-blinken",
			"Bob Lighthizer, robert-lighthizer", "Joseph Biden, joe-biden", "Thomas Cotton, tom-cotton",
			"Michael Pence, mike-pence", "Jim Lankford, james-lankford", "Bob O'Brien, robert-c-obrien",
			"Jack Bolton, john-r-bolton", "Theodore Yoho, ted-yoho", "Steve Banon, stephen-k-bannon",
			"Stephen Mnuchin, steven-mnuchin" })
	void anEnglishGivenNameMayHaveAShortForm(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isBetween(0.85, 0.96);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rob Menendez", "Christian Smith", "Nick Smith", "Tony Bannon", "Bob Smith",
			"Chris J. Smith", "Christopher J. Smith", "Christopher A. Smith", "CHRISTOPHER A SMITH",
			"christopher a. smith", "Robert A. O'Brien", "John E. Bolton", "John Y. Bolton", "John Q. Bolton",
			"Alex Azar III", "Bill Burton" })
	void anotherGivenNameInitialOrGenerationIsSomebodyElse(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Christopher Henry Smith Jr., chris-smith", "John Bolton III, john-r-bolton",
			"Chris H. Smith, chris-smith", "Alex Azar II, alex-m-azar-ii", "Alex Azar, alex-m-azar-ii" })
	void aGenerationOrInitialMayBeAdded(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isBetween(0.8, 0.98);
	}

	@ParameterizedTest
	@CsvSource({ "紫金矿业集团股份有限公司, zijin-mining, 1", "紫金礦業集團, zijin-mining, 1", "紫金矿业控股有限公司, zijin-mining, 1",
			"旷视科技集团有限公司, megvii, 1", "中国电子科技集团公司, cetc, 1", "CETC Group, cetc, 0.787", "Dahua Tech, dahua, 0.963",
			"新疆生产&建设兵团, xpcc, 0.833", "新疆生产与建设兵团, xpcc, 0.833" })
	void whatSaysThatItIsACompanyTellsLittle(String name, String id, double score) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(score);
	}

	@ParameterizedTest
	@ValueSource(strings = { "China Electronics Corporation", "中国电子信息产业集团有限公司", "陈书记", "习主席", "Ireland", "Irland",
			"Austria", "Slovakia", "Japan", "European Commission", "A & B", "Zhu Hai" })
	void whatIsOnlyAlikeIsNotMeant(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Kina, china", "Chine, china", "Китай, china", "จีน, china", "CHINA, china", "Island, iceland",
			"Tschechien, czechia" })
	void aStateHasNamesInAllLanguages(String name, String id) {
		assertThat(ids(name)).containsExactly(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "Xinjiang Public Security Department, xpsb", "Public Security Department of Xinjiang, xpsb",
			"EU Parliament, european-parliament", "EU Council, eu-council" })
	void aBodyIsNamedAfterTheRegionOrUnionItBelongsTo(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "新疆, xuar", "新疆维吾尔自治区, xuar", "XUAR, xuar", "Xinjiang, xuar", "中国, china", "PRC, china" })
	void theRegionItselfComesBeforeWhatIsInIt(String name, String id) {
		assertThat(ids(name)).startsWith(id);
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
