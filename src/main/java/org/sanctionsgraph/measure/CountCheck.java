package org.sanctionsgraph.measure;

import java.util.Collection;
import java.util.List;

import org.sanctionsgraph.kernel.Compound;

/**
 * The numbers of targets that sources state, compared with the number recorded.
 *
 * @param held the number of targets recorded in designations
 */
record CountCheck(List<StatedCount> stated, int held) implements Compound {

	/**
	 * {@return whether no number is stated, or the number held is among those stated}
	 */
	public boolean consistent() {
		return this.stated.isEmpty() || this.stated.stream().anyMatch((count) -> count.value() == this.held);
	}

	@Override
	public Collection<?> parts() {
		return this.stated;
	}

	/**
	 * A number of targets that a source states.
	 *
	 * @param of what is counted
	 */
	record StatedCount(int value, String of, String sourceId) {
	}

}
