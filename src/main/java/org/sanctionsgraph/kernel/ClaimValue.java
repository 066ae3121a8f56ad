package org.sanctionsgraph.kernel;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Composes the value of a claim from several parts. */
public final class ClaimValue {

	private ClaimValue() {
	}

	/**
	 * {@return the parts that distinguish the value, joined by a blank}
	 */
	public static String of(Object... parts) {
		return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(" "));
	}

}
