package org.sanctionsgraph.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.drawing.TimeScale;

/** A lane per jurisdiction, those with the most events first. */
final class Lanes {

	private static final int MOST = 20;

	/** Of private people and bodies, and of several jurisdictions together. */
	private static final String NONE = "Private, or several";

	private static final String OTHERS = "All others";

	private final List<String> names;

	/** The lanes that show all events of a picture. */
	Lanes(List<ChartEntry> entries) {
		Map<String, Long> counts = entries.stream()
			.collect(Collectors.groupingBy(Lanes::jurisdiction, LinkedHashMap::new, Collectors.counting()));
		this.names = counts.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<String, Long> lane) -> lane.getKey().equals(NONE))
				.thenComparing((lane) -> -lane.getValue()))
			.map(Map.Entry::getKey)
			.limit(MOST)
			.toList();
	}

	/** Those that have some of the events, from the top down. */
	List<Lane> place(List<ChartEntry> entries, TimeScale scale, double top) {
		Map<String, List<ChartEntry>> byName = entries.stream().collect(Collectors.groupingBy(this::name));
		List<Lane> lanes = new ArrayList<>();
		for (String name : Stream.concat(this.names.stream(), Stream.of(OTHERS)).toList()) {
			if (byName.containsKey(name)) {
				lanes.add(Lane.of(name, byName.get(name), scale, lanes.isEmpty() ? top : lanes.getLast().bottom()));
			}
		}
		return lanes;
	}

	private String name(ChartEntry entry) {
		String name = jurisdiction(entry);
		return this.names.contains(name) ? name : OTHERS;
	}

	private static String jurisdiction(ChartEntry entry) {
		return (entry.act().jurisdiction() == null) ? NONE : entry.act().jurisdiction().name();
	}

}
