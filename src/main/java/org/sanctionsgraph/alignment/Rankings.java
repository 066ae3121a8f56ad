package org.sanctionsgraph.alignment;

import org.sanctionsgraph.caching.ReadAhead;
import org.sanctionsgraph.caching.VersionValues;

import org.springframework.stereotype.Component;

/** Keeps the order of compared targets while the dataset version stays the same. */
@Component
class Rankings implements ReadAhead {

	private final VersionValues values;

	private final Alignment alignment;

	Rankings(VersionValues values, Alignment alignment) {
		this.values = values;
		this.alignment = alignment;
	}

	/**
	 * {@return the order of the targets of a comparison, in a dataset version}
	 */
	Ranking of(String version, Compared compared) {
		Designated all = designated(version);
		return this.values.get(version, compared, () -> Ranking.of(all.compared(compared)));
	}

	@Override
	public void readAhead(String version) {
		designated(version);
	}

	private Designated designated(String version) {
		return this.values.get(version, Designated.class, this.alignment::designated);
	}

}
