package org.sanctionsgraph.drawing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that a record says can become markup, and texts stay where there is room. */
class PictureTests {

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><a href='javascript:x'>'", "]]> &amp; <!-- -->",
			"&#0; &lol;", "新疆 𠀀 😀", "</title></svg>" })
	void hostileTextsAreShownAsTheyAre(String text) {
		ParsedSvg svg = ParsedSvg.of(drawn(text));
		assertThat(svg.texts()).isEqualTo(text);
		assertThat(svg.elements("title")).extracting(Node::getTextContent).contains(text);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 8, 0xB, 0x1F, 0x7F, 0x9F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF })
	void charactersThatXmlDoesNotPermitAreLeftOut(int character) {
		assertThat(ParsedSvg.of(drawn("a" + (char) character + "b")).texts()).isEqualTo("ab");
	}

	@Test
	void linksCannotLeaveTheRecords() {
		String svg = new Picture(1, 1, "t", "d", List.of(Shapes.link("../x?y#\"z", "t"))).svg();
		assertThat(ParsedSvg.of(svg).elements("a").getFirst().getAttribute("href"))
			.isEqualTo("../records/..%2Fx%3Fy%23%22z");
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "1.04, 1", "1.05, 1.1", "-0.02, 0", "100.96, 101" })
	void coordinatesAreRounded(double value, String text) {
		assertThat(Coordinates.text(value)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "1000, Bureau of Public Security, Bureau of Public Security",
			"60, Bureau of Public Security, Bureau of…", "40, 新疆维吾尔自治区, 新疆维…", "5, Bureau, …" })
	void textsAreCutToTheirRoom(double room, String text, String shown) {
		assertThat(Texts.within(room, text, 10)).isEqualTo(shown);
	}

	@Test
	void signsOfSeveralTakeTheRoomOfAll() {
		assertThat(Texts.width("⸺⸻", 1)).isEqualTo(5);
		assertThat(Texts.within(100, "﷽﷽", 10)).isEqualTo("…");
		assertThat(Texts.within(100, "𒈙𒈙𒈙", 10)).isEqualTo("𒈙…");
	}

	@Test
	void capitalsTakeTheirRoom() {
		String capitals = "KOMMERCHESKI BANK MOSKOVSKOE IPOTECHNOE AGENTSTVO OAO";
		assertThat(Texts.width(capitals, 1)).isBetween(34.6, 37.0);
		assertThat(Texts.width("Ürümqi", 1)).isEqualTo(Texts.width("Urumqi", 1));
		assertThat(Texts.width("…—", 1)).isEqualTo(2);
		assertThat(Texts.width("illicit", 1)).isLessThan(Texts.width("WWW", 1));
	}

	@ParameterizedTest
	@CsvSource({ "190, Xinjiang Corps Public Security Bureau, Xinjiang Corps Pu… Security Bureau",
			"400, Xinjiang Corps Public Security Bureau, Xinjiang Corps Public Security Bureau",
			"60, Abcdefghijklmnopqrstuvw, Abcdefgh…" })
	void namesKeepTheirEnd(double room, String text, String shown) {
		assertThat(Texts.withEnd(room, text, 10)).isEqualTo(shown);
		assertThat(Texts.width(Texts.withEnd(room, text, 10), 10)).isLessThanOrEqualTo(room);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 acts", "1, 1 act", "1234, '1,234 acts'" })
	void oneIsNotMany(long number, String told) {
		assertThat(Texts.count(number, "act")).isEqualTo(told);
	}

	private static String drawn(String text) {
		return new Picture(100, 100, text, text, List.of(Shapes.link("id", text).add(Shapes.text(1, 2, text)))).svg();
	}

}
