package org.sanctionsgraph.filtering;

import java.util.List;
import java.util.function.Predicate;

/** Matches the values of a list. */
record AnyOf(List<String> values) implements Predicate<String> {

	@Override
	public boolean test(String value) {
		return this.values.contains(value);
	}

}
