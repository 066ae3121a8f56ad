package org.sanctionsgraph.charts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.sanctionsgraph.drawing.TimeScale;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Events have a mark each, where nothing hides it, and as many as there is room for. */
class TimelinePictureTests {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

	@Test
	void marksOfOneDayAreStacked() {
		List<ChartEntry> entries = IntStream.range(0, 40).mapToObj((index) -> entry(index, "2021-03-22")).toList();
		ParsedSvg svg = picture(entries, 40);
		Set<String> places = new HashSet<>();
		assertThat(ParsedSvg.within(svg.ofClass("panel").getFirst(), "use")).hasSize(40)
			.allMatch((mark) -> places.add(mark.getAttribute("x") + " " + mark.getAttribute("y")));
	}

	@Test
	void theNewestAreShownIfThereAreTooMany() {
		List<ChartEntry> entries = IntStream.range(0, 500)
			.mapToObj((index) -> entry(index, DAY.plusDays(index).toString()))
			.toList();
		ParsedSvg svg = picture(entries, 12_345);
		List<Element> links = ParsedSvg.within(svg.ofClass("panel").getFirst(), "a");
		assertThat(links.size()).isBetween(100, 499);
		assertThat(links).extracting((link) -> link.getAttribute("href")).contains("../records/act-499");
		assertThat(svg.texts()).contains("The newest %d of 12,345 events".formatted(links.size()), "range.from");
	}

	@Test
	void nothingIsSaidToBeNothing() {
		assertThat(picture(List.of(), 0).texts()).contains("No events");
		assertThat(picture(List.of(entry(0, "2021")), 1).texts()).contains("1 event, from 2021");
	}

	@Test
	void lanesTellHowSoonTheyAnswer() {
		ChartEntry first = entry(0, "2021-03-01");
		List<ChartEntry> entries = Stream
			.concat(Stream.of(first), Stream.of(0, 2, 9).map((days) -> answer(days, first)))
			.toList();
		ParsedSvg svg = picture(entries, entries.size());
		assertThat(svg.texts()).contains("3 answers, half within 2 days", "March 2021");
		assertThat(svg.ofClass("soon")).hasSizeGreaterThanOrEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "1, 0, '1 answer, the same day'", "1, 1, '1 answer, after 1 day'", "1, , 1 answer",
			"3, 4, '3 answers, half within 6 days'", "2, , 2 answers" })
	void actsAreCountedNotTheirLinks(int acts, @Nullable Integer days, String told) {
		List<ChartEntry.Link> links = IntStream.range(0, acts * 2)
			.mapToObj((index) -> new ChartEntry.Link(new ChartEntry.Reference("answer-" + index % acts),
					new ChartEntry.Reference("act-" + index), (days == null) ? null : days + 2 * index))
			.toList();
		assertThat(Pace.of(links.stream()).text()).isEqualTo(told);
	}

	@Test
	void theAxisIsThatOfTheRange() {
		List<ChartEntry> entries = List.of(entry(0, "2021"), entry(1, "2021-03-22"), entry(2, "2021-04"));
		TimeScale.Limits limits = new TimeScale.Limits(LocalDate.of(2021, 3, 22), LocalDate.of(2021, 4, 2));
		ParsedSvg svg = ParsedSvg.of(TimelinePicture.of("Events", entries, entries.size(), limits));
		assertThat(svg.texts()).contains("\nMar 2021\nApr\n");
		assertThat(ParsedSvg.within(svg.ofClass("panel").getFirst(), "use")).extracting((use) -> use.getAttribute("x"))
			.doesNotHaveDuplicates()
			.contains("700");
		assertThat(svg.ofClass("span")).extracting((span) -> span.getAttribute("d"))
			.allMatch((path) -> path.startsWith("M212 ") && path.endsWith("H1188") || path.startsWith("M708 "));
	}

	@Test
	void daysBetweenStandWhereNoMarkIs() {
		ChartEntry first = entry(0, "2021-03-01");
		ChartEntry late = entry(1, "2021-04-30");
		List<ChartEntry> entries = List.of(first, answer(4, first), answer(5, first), answer(20, first), late);
		assertThat(picture(entries, 5).ofClass("lags")).extracting(Element::getTextContent).containsExactly("5 d20 d");
	}

	@Test
	void theLastYearIsNamedWithinThePicture() {
		List<ChartEntry> entries = List.of(entry(0, "2015-06-01"), entry(1, "2026-01-03"));
		Element last = picture(entries, 2).elements("text")
			.stream()
			.filter((text) -> text.getTextContent().equals("2026"))
			.findFirst()
			.orElseThrow();
		assertThat(Double.parseDouble(last.getAttribute("x"))).isLessThanOrEqualTo(1188 - 28);
	}

	private static ParsedSvg picture(List<ChartEntry> entries, long total) {
		return ParsedSvg.of(TimelinePicture.of("Events", entries, total, TimeScale.Limits.NONE));
	}

	private static ChartEntry answer(int days, ChartEntry to) {
		String id = "answer-" + days;
		ChartEntry.Link link = new ChartEntry.Link(new ChartEntry.Reference(id),
				new ChartEntry.Reference(to.act().id()), days);
		String date = DAY.plusDays(days).toString();
		return new ChartEntry(date, TimelineEvent.OCCURRED,
				new ChartEntry.Act(id, id, new ChartEntry.Named("b", "B-land"), List.of(link), null), null);
	}

	private static ChartEntry entry(int index, String date) {
		ChartEntry.Act act = new ChartEntry.Act("act-" + index, "制裁".repeat(60),
				new ChartEntry.Named("land-" + index % 30, "A land <" + index % 30), List.of(), List.of());
		return new ChartEntry(date, TimelineEvent.ANNOUNCED, act, null);
	}

}
