package org.sanctionsgraph.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that are spelt otherwise find whom they mean. */
class NameSearchTests extends ActorSearch {

	@ParameterizedTest
	@CsvSource({ "Джо Байден, joe-biden", "Джон Болтон, john-r-bolton", "Энтони Блинкен, antony-blinken",
			"Майк Помпео, mike-pompeo", "Майк Пенс, mike-pence", "Джош Хоули, josh-hawley",
			"Жозеп Боррель, josep-borrell", "Адриан Ценц, adrian-zenz", "Джеймс Макговерн, james-mcgovern",
			"Кеннет Рот, kenneth-roth", "Крис Смит, chris-smith", "Рафаэль Глюксман, raphael-glucksmann",
			"Келли Крафт, kelly-d-k-craft", "Сэм Браунбек, sam-brownback", "Питер Наварро, peter-k-navarro",
			"Уилбур Росс, wilbur-ross", "Иэн Дункан Смит, iain-duncan-smith", "Мэтт Поттинджер, matthew-pottinger",
			"Том Тугендхэт, tom-tugendhat", "Доминик Рааб, dominic-raab" })
	void russianWritesWesternNamesByTheirSound(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "Стив Бэннон, stephen-k-bannon", "Роберт Менендес, bob-menendez", "Джозеф Байден, joe-biden",
			"Мэтт Поттинджер, matthew-pottinger" })
	void aShortFormIsHeardInRussian(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "Ilhan Küçük, ilhan-kyuchyuk", "İlhan Küçük, ilhan-kyuchyuk", "İLHAN KÜÇÜK, ilhan-kyuchyuk" })
	void turkishLettersAreReadAsEnglishWritesThem(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "Hua Ch'un-ying, hua-chunying", "HUA Chun-ying, hua-chunying", "Wang Chün-cheng, wang-junzheng",
			"Chu Hai-lun, zhu-hailun", "Hsi Chinping, xi-jinping", "Chao Lichien, zhao-lijian", "Liu Ho, liu-he",
			"Ču Chaj-lun, zhu-hailun", "Li-jian Zhao, zhao-lijian" })
	void anotherRomanizationIsReadIfTheNameCanBeWrittenInIt(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isGreaterThan(0.97);
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
	@CsvSource({ "Ian Duncan Smith, iain-duncan-smith", "Mik Pence, mike-pence", "Zu Hailun, zhu-hailun",
			"Ted Crz, ted-cruz", "Tde Cruz, ted-cruz", "Jhn Bolton, john-r-bolton", "Mao Nng, mao-ning",
			"Pst Toomey, pat-toomey" })
	void aTypingErrorInAShortWordIsFound(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isBetween(0.7, 0.88);
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
		assertThat(found(name).get(0).at("/score").asDouble()).isBetween(0.9, 0.97);
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
	@CsvSource({ "中国外交部发言人毛宁, mao-ning", "统战部部长尤权, you-quan", "国务院副总理刘鹤, liu-he", "新疆党委副书记高琪, gao-qi",
			"新疆党委书记陈全国, chen-quanguo" })
	void aChineseNameMayStandBehindAnOffice(String name, String id) {
		assertThat(ids(name)).startsWith(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "Ken Roth, kenneth-roth", "'Roth, Ken', kenneth-roth", "Samuel Brownback, sam-brownback",
			"Patrick Toomey, pat-toomey", "Kenneth Rothh, kenneth-roth" })
	void aGivenNameMayBeShortened(String name, String id) {
		assertThat(ids(name)).startsWith(id);
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
	@CsvSource({ "Christopher Henry Smith Jr., chris-smith", "John Bolton III, john-r-bolton",
			"Chris H. Smith, chris-smith", "Alex Azar II, alex-m-azar-ii", "Alex Azar, alex-m-azar-ii" })
	void aGenerationOrInitialMayBeAdded(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isBetween(0.8, 0.98);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Gacki, Andrea | andrea-gacki", "Gacki Andrea | andrea-gacki" })
	void aNameThatBeginsLikeAConjunctionIsNone(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(1);
	}

}
