package org.sanctionsgraph.kernel;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The names of the fields that a request selects from what is being read, so that what
 * belongs to no other field need not be read.
 */
public final class SelectedFields {

	/** Those that have columns which no other field needs. */
	private static final Set<String> WITH_COLUMNS = Set.of("summary", "topics", "provisions", "reason", "statedReason",
			"identifier", "authorities", "shortTitle", "permits", "programmeKeys");

	private static final ScopedValue<Set<String>> NAMES = ScopedValue.newInstance();

	private SelectedFields() {
	}

	/**
	 * {@return those of the fields on which it depends what is read}
	 */
	public static Set<String> among(Set<String> names) {
		return names.stream().filter(WITH_COLUMNS::contains).collect(Collectors.toSet());
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
		return !NAMES.isBound() || !WITH_COLUMNS.contains(name) || NAMES.get().contains(name);
	}

}
