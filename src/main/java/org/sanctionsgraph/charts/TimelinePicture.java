package org.sanctionsgraph.charts;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Fitting;
import org.sanctionsgraph.drawing.Picture;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;
import org.sanctionsgraph.drawing.TimeScale;
import org.sanctionsgraph.kernel.PartialDate;

/** Measures and responses by day, a lane per jurisdiction, and what answers what. */
public final class TimelinePicture {

	private static final double WIDTH = 1200;

	private static final double LEFT = 212;

	private static final double MARGIN = 12;

	private static final double TOP = 146;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private final String title;

	private final List<ChartEntry> entries;

	private final long total;

	private final Lanes lanes;

	private final TimeScale.Limits limits;

	private TimelinePicture(String title, List<ChartEntry> entries, long total, TimeScale.Limits limits) {
		this.title = title;
		this.entries = entries;
		this.total = total;
		this.limits = limits;
		this.lanes = new Lanes(entries);
	}

	/**
	 * {@return the picture of events, of the newest if they are too many}
	 * @param title what they are
	 * @param entries the events, oldest first
	 * @param total how many there are, with those before
	 * @param limits the days to which they are narrowed
	 */
	public static String of(String title, List<ChartEntry> entries, long total, TimeScale.Limits limits) {
		return Fitting.largest(entries.size(), (count) -> new TimelinePicture(title,
				entries.subList(entries.size() - count, entries.size()), total, limits)
			.draw());
	}

	private Picture draw() {
		if (this.entries.isEmpty()) {
			return picture(List.of(), TOP);
		}
		TimeScale scale = scale(this.entries);
		TimelinePanel whole = new TimelinePanel(this.lanes, this.entries, scale, TOP);
		List<Element> content = new ArrayList<>(List.of(whole.draw()));
		if (isMonth(scale)) {
			content.add(Shapes.text(MARGIN, TOP - 6, scale.from().format(MONTH)).with("class", "name"));
		}
		Optional<YearMonth> busiest = isLong(scale) ? BusiestMonth.of(whole.answers()) : Optional.empty();
		double bottom = busiest.map((month) -> enlarge(month, whole.bottom(), content)).orElse(whole.bottom());
		return picture(content, bottom + MARGIN);
	}

	private double enlarge(YearMonth month, double top, List<Element> content) {
		content.add(Shapes.text(MARGIN, top + 40, "Enlarged: %s".formatted(month.format(MONTH))).with("class", "name"));
		List<ChartEntry> within = this.entries.stream().filter((entry) -> BusiestMonth.contains(month, entry)).toList();
		TimelinePanel panel = new TimelinePanel(this.lanes, within, scale(within), top + 62);
		content.add(panel.draw());
		return panel.bottom();
	}

	private TimeScale scale(List<ChartEntry> shown) {
		List<PartialDate> dates = shown.stream().map(ChartEntry::when).toList();
		return TimeScale.of(dates, this.limits, LEFT, WIDTH - LEFT - MARGIN);
	}

	/** Whose days have names, but which has none itself. */
	private static boolean isMonth(TimeScale scale) {
		return scale.from().plusMonths(1).equals(scale.until());
	}

	private static boolean isLong(TimeScale scale) {
		return scale.from().plusYears(1).isBefore(scale.until());
	}

	private Picture picture(List<Element> drawn, double height) {
		List<Element> content = new ArrayList<>();
		content.add(Element.of("defs").add(Arrays.stream(TimelineEvent.values()).map(TimelineEvent::drawn).toList()));
		content.add(Shapes.text(MARGIN, 32, Texts.withEnd(WIDTH - 2 * MARGIN, this.title, 20 * Texts.BOLD))
			.with("class", "headline"));
		content.add(Shapes.text(MARGIN, 56, summary()).with("class", "note"));
		content.addAll(TimelineLegend.at(MARGIN, 84));
		content.addAll(drawn);
		return new Picture(WIDTH, height, this.title, summary(), content);
	}

	private String summary() {
		int shown = this.entries.size();
		String which = (shown == this.total) ? Texts.count(this.total, "event")
				: "The newest %,d of %,d events; narrow with range.from, range.until, jurisdictions, measureKinds or responseKinds"
					.formatted(shown, this.total);
		return this.entries.isEmpty() ? "No events"
				: "%s, from %s to %s".formatted(which, this.entries.getFirst().date(), this.entries.getLast().date());
	}

}
