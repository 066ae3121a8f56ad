package org.sanctionsgraph.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of others find nobody, however alike they are. */
class StrangersTests extends ActorSearch {

	@ParameterizedTest
	@ValueSource(strings = { "Chris Smith & Co.", "Marco Rubio & Sons", "Adrian Zenz and Partners",
			"Kenneth Roth & Associates" })
	void aFirmIsNotThePersonWhoseNameItBears(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Donald Trump Jr.", "Ted Cruz Jr", "Joe Biden III" })
	void aSonIsNotTheFather(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Britain First", "Norway Holdings", "Norway Second", "Lithuania Group" })
	void whatHasWordsMoreThanAStateIsAnother(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Embassy of the Republic of Lithuania", "Bank of the Republic of Lithuania",
			"Government of the Republic of Norway", "Vilnius, Republic of Lithuania",
			"President of the Federal Republic of Norway" })
	void whatIsOfARepublicIsNotTheState(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "集团", "集團", "集团公司", "控股集团", "公司", "科技", "Group", "Holdings" })
	void aKindOfCompanyIsNone(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lop County No. 1 Vocational Skills Education and Training Center",
			"Lop County No. 5 Vocational Skills Education and Training Center", "842 Cotton Transfer Warehouse",
			"US lawmakers who signed the letter of August 2021", "US Senators who signed the letter of July 2019",
			"Signatories of the NGO letter of 18 September 2020" })
	void anotherNumberMonthOrYearMakesItAnother(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hebei Yinfeng Cotton Co., Ltd.", "Hunan Yumian Logistics Co., Ltd.",
			"Jiangxi Meike Solar Technology", "Eastern Gold Co., Ltd.", "Northern Gold" })
	void anotherProvinceOrDirectionIsNoTypingError(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Department of State Security", "Ministry of Foreign Affairs and Trade",
			"Ministry of Foreign Affairs and Cooperation", "Uyghur Human Rights Project" })
	void aWordMakesItAnotherBody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Political and Legal Affairs Committee of Beijing",
			"Tibet Political and Legal Affairs Committee", "Central Committee of the Communist Party of Vietnam",
			"Central Committee of the Communist Party of Cuba", "Foreign Affairs Council of Germany",
			"Iowa Department of Homeland Security", "Department of Homeland Security of Indiana",
			"Shanghai Institute of Forensic Science", "New York Department of State" })
	void anotherPlaceMakesItAnotherBody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Republic of China", "Republic of Korea", "Democratic Republic of Congo",
			"United States of Europe" })
	void aRepublicWhoseNameAnotherStateHasIsNoneOfThem(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "中国科学院", "中国社会科学院", "北京海能达餐饮有限公司", "杭州大华科技有限公司", "Ai" })
	void anotherSubjectOrTradeMakesItAnother(String name) {
		assertThat(ids(name)).isEmpty();
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
	@ValueSource(strings = { "Ken Ross", "Kenneth Ross", "Wilbur Roth", "Chad Smith", "Kris O'Brian", "Nat Toomey",
			"Ian Smith", "Xu Jinping", "Hu Chunying" })
	void whatIsAnotherShortWordFindsNobody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chen Quanguo Co., Ltd.", "US Inc", "Norway AS", "London Ltd" })
	void whatHasALegalFormIsNeitherAPersonNorAState(String name) {
		assertThat(ids(name)).doesNotContain("chen-quanguo", "united-states", "norway", "united-kingdom");
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
	@ValueSource(strings = { "Ministry of Foreign Affairs (Norway)", "Public Security Bureau (Shanghai)",
			"Chris J. Smith (R-NJ)" })
	void whatStandsInBracketsMayTellThatItIsAnother(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "史密斯学院", "奥尔顿市", "奥布莱恩特", "克鲁兹纳赫" })
	void whatBeginsWithAForeignFamilyNameInChineseIsAnother(String name) {
		assertThat(ids(name)).isEmpty();
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
	@ValueSource(strings = { "Li Fen", "Fen Li", "Huo Li", "He Lan", "Guo Jing", "Ou Meng", "Ying Guo", "Luo Si",
			"Mei Guo", "Tu Mi", "Ka Er", "Jia Ni", "Man Qin" })
	void theChineseNamesOfForeignersAreNotReadInPinyin(String name) {
		assertThat(ids(name)).isEmpty();
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
	@ValueSource(strings = { "Джош Халл", "Джош Холл", "Мак Пинас", "Майк Спенс", "Джон Смит", "Том Смит", "Марк Рубио",
			"Марко Рубин", "Джонатан Эванс" })
	void whoSoundsOtherwiseInRussianIsSomebodyElse(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hangzhou Digital Technology", "Hangzhou Digital Technology Co Ltd", "Xinjiang New Energy",
			"Xinjiang Old Energy", "Beijing Technology", "Hefei Information Technology", "Nanjing Electronics",
			"Shenzhen Network Technology Co., Ltd.", "Xinjiang Textile", "Huawei Bakery", "Dahua Insurance",
			"Zijin Insurance", "Hangzhou Hikvision Animal Hospital" })
	void aCompanyHasAWordOfItsOwnBesidePlaceAndTrade(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hangzhou Public Security Bureau", "Chengdu Public Security Bureau",
			"Xiamen Public Security Bureau", "Wuhan Institute of Forensic Science", "Nanjing Party Committee" })
	void aBodyOfAnotherCityIsAnother(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "China Electronics Corporation", "中国电子信息产业集团有限公司", "陈书记", "习主席", "Ireland", "Irland",
			"Austria", "Slovakia", "Japan", "European Commission", "A & B", "Zhu Hai" })
	void whatIsOnlyAlikeIsNotMeant(String name) {
		assertThat(ids(name)).isEmpty();
	}

}
