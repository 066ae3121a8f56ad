package org.sanctionsgraph.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.charts.ChartEntry;
import org.sanctionsgraph.charts.TimelineEvent;
import org.sanctionsgraph.charts.TimelinePicture;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.drawing.TimeScale;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.graphql.References;

import org.springframework.stereotype.Component;

/** Pictures of events, by the filter of the timeline. */
@Component
class Timelines {

	private static final String OF_ALL = Queries.of("timeline", "events");

	private static final String OF_ACTOR = Queries.of("timeline-of-actor", "events");

	private static final int MOST_PAGES = 5;

	private static final String FILTER = "filter";

	private static final String EVENTS = "events";

	private static final List<String> DRAWN = Arrays.stream(TimelineEvent.values()).map(Enum::name).toList();

	private final GraphClient graph;

	private final References references;

	Timelines(GraphClient graph, References references) {
		this.graph = graph;
		this.references = references;
	}

	/**
	 * The newest events that there is room for.
	 * @param arguments the arguments of the timeline
	 * @param actor the id of the actor whose events they are, or null for all
	 */
	String picture(Map<String, Object> arguments, @Nullable String actor) {
		Map<String, Object> filter = filter(arguments);
		checkEvents(filter);
		return (actor == null) ? picture(OF_ALL, Map.of(FILTER, filter))
				: picture(OF_ACTOR, Map.of("actor", checked(actor), FILTER, withoutListings(filter)));
	}

	private String picture(String document, Map<String, Object> asked) {
		Map<String, Object> variables = new HashMap<>(asked);
		Answer answer = this.graph.ask(document, variables, Answer.class);
		Page page = answer.page();
		List<ChartEntry> entries = new ArrayList<>(page.nodes());
		for (int pages = 1; page.pageInfo().hasPreviousPage() && pages < MOST_PAGES; pages++) {
			variables.put("before", String.valueOf(page.pageInfo().startCursor()));
			page = this.graph.ask(document, variables, Answer.class).page();
			entries.addAll(0, page.nodes());
		}
		return TimelinePicture.of(answer.title(), entries, page.totalCount(), limits(filter(asked)));
	}

	private String checked(String actor) {
		this.references.check(List.of(Reference.toOne("actor", List.of("Actor"), actor)));
		return actor;
	}

	/** Listings are far too many for a picture. */
	private static void checkEvents(Map<String, Object> filter) {
		if (filter.get(EVENTS) instanceof List<?> events) {
			events.stream()
				.map(String::valueOf)
				.filter(Predicate.not(DRAWN::contains))
				.findFirst()
				.ifPresent((other) -> {
					throw BadRequest.ofName(EVENTS, other, DRAWN);
				});
		}
	}

	/** The timeline of an actor has them, unless other events are asked for. */
	private static Map<String, Object> withoutListings(Map<String, Object> filter) {
		Map<String, Object> narrower = new HashMap<>(filter);
		narrower.putIfAbsent(EVENTS, DRAWN);
		return narrower;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> filter(Map<String, Object> arguments) {
		return (Map<String, Object>) arguments.getOrDefault(FILTER, Map.of());
	}

	private static TimeScale.Limits limits(Map<String, Object> filter) {
		return (filter.get("range") instanceof Map<?, ?> range)
				? new TimeScale.Limits(day(range.get("from")), day(range.get("until"))) : TimeScale.Limits.NONE;
	}

	private static @Nullable LocalDate day(@Nullable Object text) {
		return (text == null) ? null : LocalDate.parse(text.toString());
	}

	private record Answer(@Nullable Page timeline, @Nullable Actor actor) {

		Page page() {
			return (this.actor == null) ? Objects.requireNonNull(this.timeline) : this.actor.timeline();
		}

		String title() {
			return (this.actor == null) ? "Measures, responses, and what answers what"
					: "%s: measures, responses, and what answers what".formatted(this.actor.name());
		}

	}

	private record Actor(String name, Page timeline) {
	}

	private record Page(long totalCount, PageInfo pageInfo, List<ChartEntry> nodes) {
	}

	private record PageInfo(boolean hasPreviousPage, @Nullable String startCursor) {
	}

}
