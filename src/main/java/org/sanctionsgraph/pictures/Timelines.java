package org.sanctionsgraph.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.charts.ChartEntry;
import org.sanctionsgraph.charts.TimelineEvent;
import org.sanctionsgraph.charts.TimelinePicture;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.drawing.TimeScale;
import org.sanctionsgraph.graphql.BadRequest;

import org.springframework.stereotype.Component;

/** Pictures of events, by the filter of the timeline. */
@Component
class Timelines {

	private static final String QUERY = Queries.of("timeline");

	private static final int MOST_PAGES = 5;

	private final GraphClient graph;

	Timelines(GraphClient graph) {
		this.graph = graph;
	}

	/** The newest events that there is room for. */
	String picture(Map<String, Object> arguments) {
		checkEvents(arguments);
		List<ChartEntry> entries = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(arguments);
		Page page = page(variables);
		entries.addAll(page.nodes());
		for (int pages = 1; page.pageInfo().hasPreviousPage() && pages < MOST_PAGES; pages++) {
			variables.put("before", String.valueOf(page.pageInfo().startCursor()));
			page = page(variables);
			entries.addAll(0, page.nodes());
		}
		return TimelinePicture.of(entries, page.totalCount(), limits(arguments));
	}

	/** Listings are far too many for a picture. */
	private static void checkEvents(Map<String, Object> arguments) {
		if (arguments.get("filter") instanceof Map<?, ?> filter && filter.get("events") instanceof List<?> events
				&& events.contains("LISTED")) {
			throw BadRequest.ofName("events", "LISTED", Arrays.stream(TimelineEvent.values()).map(Enum::name).toList());
		}
	}

	private static TimeScale.Limits limits(Map<String, Object> arguments) {
		return (arguments.get("filter") instanceof Map<?, ?> filter && filter.get("range") instanceof Map<?, ?> range)
				? new TimeScale.Limits(day(range.get("from")), day(range.get("until"))) : TimeScale.Limits.NONE;
	}

	private static @Nullable LocalDate day(@Nullable Object text) {
		return (text == null) ? null : LocalDate.parse(text.toString());
	}

	private Page page(Map<String, Object> variables) {
		return this.graph.ask(QUERY, variables, Answer.class).timeline();
	}

	private record Answer(Page timeline) {
	}

	private record Page(long totalCount, PageInfo pageInfo, List<ChartEntry> nodes) {
	}

	private record PageInfo(boolean hasPreviousPage, @Nullable String startCursor) {
	}

}
