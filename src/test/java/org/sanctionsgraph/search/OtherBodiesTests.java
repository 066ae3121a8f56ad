package org.sanctionsgraph.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of bodies in which a word is missing or replaced are names of others. */
class OtherBodiesTests extends ActorSearch {

	@ParameterizedTest
	@ValueSource(strings = { "University of Xinjiang", "Xinjiang Medical University", "Xinjiang Normal University",
			"International Democratic Institute", "National Republican Institute", "Academy of Military Science",
			"Chinese Academy of Medical Sciences", "Academy of Military Arts", "Academy of Social Sciences",
			"Beijing Institute of Microbiology", "Beijing Institute of Toxicology", "Institute of Veterinary Medicine",
			"Institute of Environmental Medicine", "Institute of Bioengineering and Medicine",
			"Military Veterinary Institute", "Xinjiang Teachers College", "Mercator Foundation",
			"Mercator Institute for Climate Change" })
	void anotherSubjectMakesItAnotherInstitute(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Department of Homeland Defense", "Department of National Security",
			"Department of the Interior", "Department of State Security", "Ministry of Home Affairs",
			"Ministry of Foreign Trade", "Ministry of Internal Affairs", "Bureau of Industry and Trade",
			"Bureau of Security", "Office of Foreign Assets", "Office of Foreign Exchange Control",
			"Office of Financial Research", "Office of Financial Sanctions Enforcement", "Customs and Border Police",
			"Forced Labor Task Force", "Central Military Commission", "United Front Department of Labour",
			"Work Department", "National People's Bank", "Xinjiang Police Department" })
	void anotherSubjectMakesItAnotherPublicBody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "European Court of Human Rights", "European Commission for Democracy",
			"European Council on Foreign Relations", "Council of Europe", "Council of the European Parliament",
			"European Council", "Committee of the Regions of the European Union",
			"Court of Justice of the European Union", "Pan-African Parliament", "Committee on the Rights of the Child",
			"Committee on the Elimination of Discrimination against Women", "UN Human Rights Committee",
			"UN Human Rights Council", "Subcommittee on Human Trafficking", "Subcommittee on International Trade",
			"Political and Military Committee", "Political Affairs Committee", "Foreign Affairs Committee",
			"Foreign Trade Council", "Hong Kong Council", "Norwegian Refugee Committee", "Inter-Parliamentary Alliance",
			"Conservative Human Rights Commission", "Senate of the Slovak Republic", "House of Lords",
			"House of Representatives of Japan", "Supreme People's Court", "National Congress" })
	void anotherParliamentCommitteeOrCourtIsMeant(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "International Republican Party", "National Endowment for the Arts",
			"National Endowment for the Humanities", "National Endowment for Science", "Radio Asia",
			"Radio Free Europe", "Radio Free Iraq", "Radio Free Asia Network", "Radio Liberty Asia",
			"Human Rights First", "Human Rights Campaign", "Human Rights House", "Freedom Party",
			"Freedom House Records", "Whitehouse Systems", "White House Furniture", "Hong Kong Democratic Party",
			"China Policy Research Group", "Responsible Minerals Alliance", "Responsible Business Initiative",
			"Alliance of Liberal Democracies", "Tom Lantos Foundation", "United Front", "Uyghur Project",
			"Uyghur Human Rights Foundation", "Uyghur Rights Association", "World Uyghur Tribunal",
			"Essex Chambers of Commerce", "International Consortium of Journalists",
			"International Federation of Investigative Journalists", "Asia Freedom House" })
	void anotherAssociationStationOrCompanyIsMeant(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "中国人民解放军军事科学院", "中国医学科学院", "维吾尔人权项目", "中央西藏工作协调小组", "中央港澳工作协调小组", "人大常委会", "政法委", "人民政府",
			"警察学院", "中国电子", "中国研究中心", "中国人民解放军", "新疆纺织" })
	void anotherWordInChineseMakesItAnotherBody(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "EU Ministry of Commerce", "CCP Freedom House", "Treasury's Ministry of Commerce",
			"Vietnamese Communist Party's United Front Work Department" })
	void aBodyOfAnotherOwnerIsAnother(String name) {
		assertThat(ids(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Human Rights", "Freedom", "Public Security Bureau", "Standing Committee", "公安局", "理事会",
			"委员会", "中国人民大学", "全国政协" })
	void aSubjectOrKindAloneIsNoName(String name) {
		assertThat(ids(name)).isEmpty();
	}

}
