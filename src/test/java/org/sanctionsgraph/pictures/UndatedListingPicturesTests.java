package org.sanctionsgraph.pictures;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures and tables of what was listed on an unknown day. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "sanctions-graph.records=src/test/resources/harbour-lists")
class UndatedListingPicturesTests {

	@Autowired
	private Endpoint api;

	@Test
	void alignmentSaysWhoWasFirstButNotHowLongBefore() {
		ParsedSvg svg = svg("alignment.svg?jurisdictions=antarctica,bouvet-island");
		Element row = svg.ofClass("row").getFirst();
		assertThat(ParsedSvg.within(row, "use")
			.stream()
			.map((mark) -> ((Element) mark.getParentNode()).getAttribute("class"))).containsExactly("answer", "act");
		assertThat(row.getTextContent())
			.contains("≤2031-05-10", "Antarctica, Slow Boat", "on or before 2031-05-10", "2031-05-20")
			.doesNotContain("days after");
		assertThat(svg.texts()).contains("not known who was first (≤: on or before)");
	}

	@Test
	void alignmentHatchesWhatItDoesNotKnowOfAnEarlierDay() {
		ParsedSvg svg = svg("alignment.svg?jurisdictions=antarctica&targets=slow-boat&asOf=2031-05-09");
		assertThat(svg.ofClass("row")).singleElement()
			.satisfies((row) -> assertThat(row.getTextContent())
				.contains("shown as listed on 2031-05-10, but not known since when"));
	}

	@Test
	void chainPutsAnUndatedActByTheDayOnWhichItIsShown() {
		assertThat(svg("chain.svg?act=harbour-list").texts()).contains("by 2031-05-10", "2031-04-15", "2031-06-01");
	}

	@Test
	void timelineHasItsEndAlone() {
		assertThat(svg("timeline.svg").texts()).contains("2031-08-01").doesNotContain("2031-05-10", "2031-04-30");
	}

	@Test
	void tablesHaveTheDayInAColumnOfItsOwn() {
		List<String> rows = this.api.get("/export/measures.csv").body().lines().toList();
		assertThat(rows.getFirst()).endsWith(",listedOnOrBefore");
		assertThat(rows).anyMatch((row) -> row.startsWith("harbour-list,") && row.endsWith(",2031-05-10"))
			.anyMatch((row) -> row.startsWith("bouvet-list,") && row.endsWith(","));
		assertThat(this.api.get("/export/designations.csv").body().lines().toList())
			.anyMatch((row) -> row.startsWith("harbour-list.slow-boat,") && row.endsWith(",2031-05-10"))
			.anyMatch((row) -> row.startsWith("harbour-list.grey-gull,") && row.endsWith(","));
	}

	@Test
	void anEntityOfASanctionHasNoDay() {
		assertThat(this.api.get("/export/ftm.jsonl").body().lines())
			.filteredOn((line) -> line.contains("\"id\":\"harbour-list.slow-boat\""))
			.singleElement()
			.satisfies((line) -> assertThat(line).contains("\"status\":[\"UNKNOWN\"]")
				.doesNotContain("listingDate", "startDate", "2031-05"));
	}

	private ParsedSvg svg(String address) {
		return ParsedSvg.of(this.api.get("/pictures/" + address).body());
	}

}
