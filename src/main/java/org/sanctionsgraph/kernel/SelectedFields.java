package org.sanctionsgraph.kernel;

import java.util.Set;
import java.util.function.Supplier;

/**
 * The names of the fields that a request selects from what is being read, so that what
 * belongs to no other field need not be read.
 */
public final class SelectedFields {

	private static final ScopedValue<Set<String>> NAMES = ScopedValue.newInstance();

	private SelectedFields() {
	}

	/**
	 * {@return what is read for these fields alone}
	 */
	public static <T> T only(Set<String> names, Supplier<T> read) {
		return ScopedValue.where(NAMES, names).call(read::get);
	}

	/**
	 * {@return whether a field is selected; all are, unless some are known to be the only
	 * ones}
	 */
	public static boolean include(String name) {
		return !NAMES.isBound() || NAMES.get().contains(name);
	}

}
