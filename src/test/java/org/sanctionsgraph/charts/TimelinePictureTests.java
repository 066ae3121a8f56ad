package org.sanctionsgraph.charts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Events have a mark each, where nothing hides it, and as many as there is room for. */
class TimelinePictureTests {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

	@Test
	void marksOfOneDayAreStacked() {
		List<TimelineEntry> entries = IntStream.range(0, 40).mapToObj((index) -> entry(index, "2021-03-22")).toList();
		ParsedSvg svg = ParsedSvg.of(TimelinePicture.of(entries, 40));
		Set<String> places = new HashSet<>();
		assertThat(ParsedSvg.within(svg.ofClass("panel").getFirst(), "use")).hasSize(40)
			.allMatch((mark) -> places.add(mark.getAttribute("x") + " " + mark.getAttribute("y")));
	}

	@Test
	void theNewestAreShownIfThereAreTooMany() {
		List<TimelineEntry> entries = IntStream.range(0, 500)
			.mapToObj((index) -> entry(index, DAY.plusDays(index).toString()))
			.toList();
		ParsedSvg svg = ParsedSvg.of(TimelinePicture.of(entries, 12_345));
		List<Element> links = ParsedSvg.within(svg.ofClass("panel").getFirst(), "a");
		assertThat(links.size()).isBetween(100, 499);
		assertThat(links).extracting((link) -> link.getAttribute("href")).contains("../records/act-499");
		assertThat(svg.texts()).contains("The newest %d of 12,345 events".formatted(links.size()), "range.from");
	}

	@Test
	void nothingIsSaidToBeNothing() {
		assertThat(ParsedSvg.of(TimelinePicture.of(List.of(), 0)).texts()).contains("No events");
	}

	@Test
	void lanesTellHowSoonTheyAnswer() {
		TimelineEntry first = entry(0, "2021-03-01");
		List<TimelineEntry> entries = Stream
			.concat(Stream.of(first), Stream.of(0, 2, 9).map((days) -> answer(days, first)))
			.toList();
		ParsedSvg svg = ParsedSvg.of(TimelinePicture.of(entries, entries.size()));
		assertThat(svg.texts()).contains("3 answers, half within 2 days");
		assertThat(svg.ofClass("soon")).hasSizeGreaterThanOrEqualTo(3);
	}

	private static TimelineEntry answer(int days, TimelineEntry to) {
		String id = "answer-" + days;
		TimelineEntry.Link link = new TimelineEntry.Link(new TimelineEntry.Reference(id),
				new TimelineEntry.Reference(to.act().id()), days);
		String date = DAY.plusDays(days).toString();
		return new TimelineEntry(date, TimelineEvent.OCCURRED,
				new TimelineEntry.Act(id, id, new TimelineEntry.Named("b", "B-land"), List.of(link), null), null);
	}

	private static TimelineEntry entry(int index, String date) {
		TimelineEntry.Act act = new TimelineEntry.Act("act-" + index, "制裁".repeat(60),
				new TimelineEntry.Named("land-" + index % 30, "A land <" + index % 30), List.of(), List.of());
		return new TimelineEntry(date, TimelineEvent.ANNOUNCED, act, null);
	}

}
