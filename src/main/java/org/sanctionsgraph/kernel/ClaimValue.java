package org.sanctionsgraph.kernel;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a claim writes a value that has several parts. */
public final class ClaimValue {

	private ClaimValue() {
	}

	/**
	 * {@return the parts that tell the value from others, joined by a blank}
	 */
	public static String of(Object... parts) {
		return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(" "));
	}

}
