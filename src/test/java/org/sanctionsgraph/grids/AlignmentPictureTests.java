package org.sanctionsgraph.grids;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.sanctionsgraph.drawing.Texts;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** As many jurisdictions as can be compared fit side by side. */
class AlignmentPictureTests {

	private static final double SIZE = 12;

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 8, 13, 14, 17, 20 })
	void textsStayInTheirCells(int count) {
		ParsedSvg svg = ParsedSvg.of(AlignmentPicture.of(List.of(row(count)), 1));
		assertThat(svg.root().getAttribute("width")).isEqualTo("1200");
		List<Element> marks = ParsedSvg.within(svg.ofClass("row").getFirst(), "use");
		assertThat(marks).hasSize(count);
		for (int i = 0; i < count; i++) {
			double edge = (i + 1 < count) ? number(marks.get(i + 1), "x") - 11 : 1200;
			Element mark = marks.get(i);
			assertThat(ParsedSvg.within((Element) mark.getParentNode(), "text")).isNotEmpty()
				.allSatisfy((text) -> assertThat(end(text)).as(text.getTextContent()).isLessThanOrEqualTo(edge))
				.noneMatch((text) -> covers(text, mark));
		}
	}

	/** Of a date, what is behind {@code <=} is the last day on which it may be. */
	@ParameterizedTest
	@CsvSource({ "2021-03-22, 2021-03-26, first, later", "2021-03-22, 2021-03-22, first, first",
			"2021, 2021-03-22, unknown, unknown", "2021-03-22, 2021, unknown, unknown",
			"2021-03, 2021-03-30, unknown, unknown", "2021-03, 2021-03-31, first, later", "2020, 2021, first, later",
			"2021, 2021, unknown, unknown", "<=2018-05-05, 2021-03-22, first, later",
			"2021-03-22, <=2018-05-05, later, first", "<=2022-05-05, 2021-03-22, unknown, unknown",
			"<=2018-05-05, <=2018-05-05, unknown, unknown", "<=2018, 2019, first, later" })
	void whoWasFirstIsToldIfItIsKnown(String one, String other, String shown, String otherShown) {
		GridRow row = new GridRow(new GridRow.Named("target", "A target"), List.of(cell("a", one), cell("b", other)));
		ParsedSvg svg = ParsedSvg.of(AlignmentPicture.of(List.of(row), 1));
		assertThat(ParsedSvg.within(svg.ofClass("row").getFirst(), "use")).extracting(AlignmentPictureTests::shown)
			.containsExactly(shown, otherShown);
	}

	private static String shown(Element mark) {
		boolean first = ((Element) mark.getParentNode()).getAttribute("class").equals("answer");
		return mark.getAttribute("href").equals("#e") ? "unknown" : first ? "first" : "later";
	}

	private static GridRow.Cell cell(String jurisdiction, String date) {
		boolean bounded = date.startsWith("<=");
		return new GridRow.Cell(new GridRow.Named(jurisdiction, jurisdiction), bounded ? null : date,
				bounded ? date.substring(2) : null, List.of(new GridRow.Designation("listing-" + jurisdiction)), null);
	}

	private static double end(Element text) {
		return number(text, "x") + Texts.width(text.getTextContent(), SIZE);
	}

	private static boolean covers(Element text, Element mark) {
		boolean isBeside = number(text, "x") > number(mark, "x") + 4;
		boolean isBelow = number(text, "y") - SIZE > number(mark, "y") + 4;
		return !isBeside && !isBelow;
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	private static GridRow row(int count) {
		return new GridRow(new GridRow.Named("target", "A target"),
				IntStream.range(0, count).mapToObj(AlignmentPictureTests::cell).toList());
	}

	private static GridRow.Cell cell(int index) {
		GridRow.Named jurisdiction = new GridRow.Named("land-" + index, "Land number " + index);
		return new GridRow.Cell(jurisdiction, "20%02d-12-28".formatted(20 + index % 3), null,
				List.of(new GridRow.Designation("listing-" + index)), null);
	}

}
