package org.sanctionsgraph.kernel;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The fields that a request selects from what is being read, so that what belongs to no
 * other field need not be read.
 */
public final class SelectedFields {

	private static final ScopedValue<SelectedFields> CURRENT = ScopedValue.newInstance();

	private final Set<String> names;

	private final Set<String> asked = new HashSet<>();

	/**
	 * @param names the names of the fields
	 */
	public SelectedFields(Set<String> names) {
		this.names = names;
	}

	/**
	 * {@return what is read for these fields alone}
	 */
	public <T> T only(Supplier<T> read) {
		return ScopedValue.where(CURRENT, this).call(read::get);
	}

	/**
	 * {@return the names that reading has asked for so far, selected or not: on no others
	 * depends what was read}
	 */
	public Set<String> asked() {
		return this.asked;
	}

	/**
	 * {@return whether a field is selected; all are, unless some are known to be the only
	 * ones}
	 */
	public static boolean include(String name) {
		return !CURRENT.isBound() || CURRENT.get().has(name);
	}

	private boolean has(String name) {
		this.asked.add(name);
		return this.names.contains(name);
	}

}
