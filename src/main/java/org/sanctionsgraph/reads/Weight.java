package org.sanctionsgraph.reads;

import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Compound;

/** Estimates how many bytes a cached value takes. */
final class Weight {

	/** A cache entry with its key, or an object with its fields. */
	private static final int OBJECT = 200;

	private static final int REFERENCE = 8;

	private Weight() {
	}

	/**
	 * {@return the bytes of an entry, from the lengths of its texts}
	 */
	static int of(Object... parts) {
		int weight = OBJECT;
		for (Object part : parts) {
			weight += of(part);
		}
		return weight;
	}

	private static int of(@Nullable Object value) {
		if (value instanceof Collection<?> values) {
			return values.stream().mapToInt((item) -> REFERENCE + of(item)).sum();
		}
		return (value instanceof Compound compound) ? OBJECT + of(compound.parts())
				: OBJECT + String.valueOf(value).length();
	}

}
