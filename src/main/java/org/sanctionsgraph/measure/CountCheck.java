package org.sanctionsgraph.measure;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Compound;

/**
 * The numbers of targets that sources state, compared with the number recorded.
 *
 * @param held the number of targets recorded in designations, or null if unknown
 */
record CountCheck(List<StatedCount> stated, @Nullable Integer held) implements Compound {

	/**
	 * {@return whether each number that is compared is that of the targets that it
	 * counts, or null if none is compared}
	 */
	public @Nullable Boolean consistent() {
		List<StatedCount> compared = this.stated.stream().filter((count) -> count.held() != null).toList();
		return compared.isEmpty() ? null : compared.stream().allMatch(StatedCount::agrees);
	}

	@Override
	public Collection<?> parts() {
		return this.stated;
	}

	/**
	 * A number of targets that a source states.
	 *
	 * @param of what is counted
	 * @param held the number recorded of what is counted, or null if it is not compared
	 */
	record StatedCount(int value, String of, String sourceId, @Nullable Integer held) {

		private boolean agrees() {
			return Objects.equals(this.held, this.value);
		}

	}

}
