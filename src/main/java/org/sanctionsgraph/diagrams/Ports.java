package org.sanctionsgraph.diagrams;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where arrows begin or end at boxes: those of one box side by side, in the order of the
 * boxes at their other ends.
 *
 * @param boxes the boxes by id
 * @param links the links by the box at this end
 * @param near the box at this end of a link
 */
record Ports(Map<String, Box> boxes, Map<String, List<ChainLink>> links, Function<ChainLink, String> near) {

	static Ports of(Map<String, Box> boxes, Collection<ChainLink> links, Function<ChainLink, String> near,
			Function<ChainLink, String> far) {
		return new Ports(boxes,
				links.stream()
					.sorted(Comparator
						.comparingDouble((ChainLink link) -> Objects.requireNonNull(boxes.get(far.apply(link))).y()))
					.collect(Collectors.groupingBy(near)),
				near);
	}

	double y(ChainLink link) {
		return box(link).port(all(link).indexOf(link), all(link).size());
	}

	/** How far apart those of a box are. */
	double gap(ChainLink link) {
		return box(link).height() / (all(link).size() + 1);
	}

	Box box(ChainLink link) {
		return Objects.requireNonNull(this.boxes.get(this.near.apply(link)));
	}

	private List<ChainLink> all(ChainLink link) {
		return this.links.getOrDefault(this.near.apply(link), List.of());
	}

}
