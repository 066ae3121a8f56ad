package org.sanctionsgraph.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A lane per jurisdiction, those with the most events first. */
final class Lanes {

	private static final int MOST = 20;

	/** Of private people and bodies, and of several jurisdictions together. */
	private static final String NONE = "Private, or several";

	private Lanes() {
	}

	static List<Lane> of(List<TimelineEntry> entries, TimeScale scale, double top) {
		List<Lane> lanes = new ArrayList<>();
		for (Map.Entry<String, List<TimelineEntry>> lane : byName(entries).entrySet()) {
			lanes.add(Lane.of(lane.getKey(), lane.getValue(), scale, lanes.isEmpty() ? top : lanes.getLast().bottom()));
		}
		return lanes;
	}

	private static Map<String, List<TimelineEntry>> byName(List<TimelineEntry> entries) {
		Map<String, List<TimelineEntry>> all = new LinkedHashMap<>();
		entries.forEach((entry) -> all.computeIfAbsent(name(entry), (name) -> new ArrayList<>()).add(entry));
		Map<String, List<TimelineEntry>> lanes = new LinkedHashMap<>();
		all.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<String, List<TimelineEntry>> lane) -> lane.getKey().equals(NONE))
				.thenComparing((lane) -> -lane.getValue().size()))
			.forEach((lane) -> lanes
				.computeIfAbsent((lanes.size() < MOST) ? lane.getKey() : "All others", (name) -> new ArrayList<>())
				.addAll(lane.getValue()));
		return lanes;
	}

	private static String name(TimelineEntry entry) {
		return (entry.act().jurisdiction() == null) ? NONE : entry.act().jurisdiction().name();
	}

}
