package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.caching.Weighed;

/**
 * All targets of a dataset version.
 *
 * @param byJurisdiction the targets of each jurisdiction
 */
record Designated(Map<String, List<ListedTogether>> byJurisdiction) implements Weighed {

	private static final int ENTRY_BYTES = 80;

	/**
	 * {@return the targets to compare, for each jurisdiction that has some}
	 */
	List<List<ListedTogether>> compared(Compared compared) {
		return compared.jurisdictions()
			.stream()
			.map((jurisdiction) -> this.byJurisdiction.getOrDefault(jurisdiction, List.of()))
			.map((listed) -> listed.stream().filter(compared::compares).toList())
			.filter((listed) -> !listed.isEmpty())
			.toList();
	}

	@Override
	public int bytes() {
		return this.byJurisdiction.values()
			.stream()
			.flatMap(Collection::stream)
			.mapToInt((listed) -> ENTRY_BYTES + Integer.BYTES * listed.targets().length)
			.sum();
	}

}
