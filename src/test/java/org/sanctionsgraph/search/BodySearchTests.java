package org.sanctionsgraph.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of companies, bodies and states find them, however they are written. */
class BodySearchTests extends ActorSearch {

	@ParameterizedTest
	@CsvSource({ "海能达通信股份有限公司, hytera", "北京旷视科技有限公司, megvii", "北京市商汤科技开发有限公司, sensetime", "上海依图网络科技有限公司, yitu",
			"东方网力科技股份有限公司, netposa", "北京格灵深瞳信息技术股份有限公司, beijing-geling-shentong", "苏州科达科技股份有限公司, suzhou-keda",
			"北京旷视科技, megvii" })
	void aRegisteredNameHasPlaceAndTrade(String name, String id) {
		assertThat(ids(name)).startsWith(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(0.97);
	}

	@ParameterizedTest
	@CsvSource({ "Republic of Lithuania, lithuania",
			"United Kingdom of Great Britain and Northern Ireland, united-kingdom", "British Parliament, uk-parliament",
			"UK Treasury, hm-treasury", "British Treasury, hm-treasury", "Subcommittee on Human Rights, ep-droi",
			"中共, ccp", "Urumqi Public Security Bureau, urumqi-psb", "Treasury, us-treasury",
			"The Treasury, us-treasury", "The White House, white-house", "Mercator Institute, merics",
			"UN Human Rights Office, ohchr", "UN Committee on the Elimination of Racial Discrimination, un-cerd" })
	void aStateOrBodyIsCalledOtherwise(String name, String id) {
		assertThat(ids(name)).startsWith(id);
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
	@CsvSource({ "Xinjiang Uighur Autonomous Region Public Security Bureau, xpsb",
			"Xinjiang Uigur Autonomous Region Public Security Bureau, xpsb", "XUAR PSB, xpsb", "Xinjiang PSB, xpsb",
			"Bingtuan PSB, xpcc-psb", "Xinjiang Government, xuar-government", "Government of Xinjiang, xuar-government",
			"Public Security Bureau of the XPCC, xpcc-psb", "United States Department of Homeland Security, us-dhs",
			"Congress of the United States, us-congress", "Office of the High Commissioner for Human Rights, ohchr",
			"新疆党委, xuar-party-committee", "西藏党委, tibet-party-committee", "新疆政法委, xuar-plac", "伊犁公安局, yili-psb" })
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
	@CsvSource({ "National Endowment for Democracy (NED), ned", "Human Rights Watch (HRW), human-rights-watch",
			"Office of Foreign Assets Control - OFAC, ofac" })
	void initialsMayFollowTheName(String name, String id) {
		assertThat(found(name).get(0).at("/actor/id").asString()).isEqualTo(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "Hami Public Security Bureau, hami-psb", "Karamay Public Security Bureau, kelamayi-psb",
			"Karamay Municipal Public Security Bureau, kelamayi-psb", "Altay City Public Security Bureau, altay-psb",
			"Shihezi Public Security Bureau, shihezi-psb", "Turpan PSB, turfan-psb",
			"Aksu Prefecture Public Security Bureau, aksu-psb", "Kizilsu Public Security Bureau, kezilesu-psb",
			"Bortala Public Security Bureau, boertala-psb", "Changji Prefecture Public Security Bureau, changji-psb",
			"Urumqi Municipality Public Security Bureau, urumqi-psb" })
	void thatABodyIsOneOfACityOrPrefectureMayBeLeftOutOrReplaced(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "CCP United Front Work Department, ufwd", "United Front Work Department of the CCP, ufwd",
			"United Front Work Department of the CCP Central Committee, ufwd", "CCP Politburo, ccp-politburo",
			"Politburo of the CCP, ccp-politburo", "中共中央统一战线工作部, ufwd", "中共中央政治局, ccp-politburo",
			"中国共产党中央委员会, ccp-central-committee", "中共新疆维吾尔自治区委员会, xuar-party-committee",
			"中共西藏自治区委员会, tibet-party-committee" })
	void theirPartyMayStandBesideItsBodies(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Treasury's Office of Foreign Assets Control | ofac",
					"Treasury's Office of Foreign Assets Control (OFAC) | ofac",
					"Commerce Department's Bureau of Industry and Security | bis",
					"Department of Commerce Bureau of Industry and Security | bis", "UN CERD | un-cerd",
					"Seimas of the Republic of Lithuania | seimas", "Parliament of the Republic of Lithuania | seimas",
					"Parliament of the Netherlands | dutch-parliament", "Dept. of the Treasury | us-treasury",
					"Dept of Homeland Security | us-dhs" })
	void itsParentBodyOrStateMayStandBesideABody(String name, String id) {
		assertThat(ids(name)).startsWith(id);
	}

	@ParameterizedTest
	@CsvSource({ "NPCSC, npcsc", "NDI, national-democratic-institute", "HMT, hm-treasury", "OHCHR, ohchr",
			"MFA, prc-mfa", "MOFA, prc-mfa", "HRW, human-rights-watch" })
	void initialsFindWhatTheyStandFor(String name, String id) {
		assertThat(ids(name)).startsWith(id);
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
	@CsvSource({ "Kina, china", "Chine, china", "Китай, china", "จีน, china", "CHINA, china", "Island, iceland",
			"Tschechien, czechia" })
	void aStateHasNamesInAllLanguages(String name, String id) {
		assertThat(ids(name)).containsExactly(id);
		assertThat(found(name).get(0).at("/score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "统战部, ufwd", "統戰部, ufwd", "中央统战部, ufwd", "人大, npc", "中国人大, npc", "全国人大, npc", "中国电科, cetc",
			"消除种族歧视委员会, un-cerd" })
	void aBodyIsContractedInChinese(String name, String id) {
		assertThat(ids(name)).startsWith(id);
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

}
