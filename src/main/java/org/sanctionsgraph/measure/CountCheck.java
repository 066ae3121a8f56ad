package org.sanctionsgraph.measure;

import java.util.List;

/**
 * What sources say the number of targets is, against the entries held.
 *
 * @param held how many targets the entries stand for
 */
record CountCheck(List<StatedCount> stated, int held) {

	/**
	 * {@return whether none is stated, or the number held is among the stated}
	 */
	public boolean consistent() {
		return this.stated.isEmpty() || this.stated.stream().anyMatch((count) -> count.value() == this.held);
	}

	/**
	 * A number that a source states.
	 *
	 * @param of what is counted
	 */
	record StatedCount(int value, String of, String sourceId) {
	}

}
