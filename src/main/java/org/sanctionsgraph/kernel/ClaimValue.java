package org.sanctionsgraph.kernel;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Composes the value of a claim from several parts. */
public final class ClaimValue {

	private static final Pattern DETAILS = Pattern.compile(" \\(\\w+: .*\\)$", Pattern.DOTALL);

	private ClaimValue() {
	}

	/**
	 * {@return the parts that distinguish the value, joined by a blank}
	 */
	public static String of(Object... parts) {
		return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(" "));
	}

	/**
	 * {@return a value followed by what is claimed beside it, such as
	 * {@code China (kind: PREFERRED)}}
	 * @param details what is, or empty
	 */
	public static String detailed(String value, String details) {
		return details.isEmpty() ? value : "%s (%s)".formatted(value, details);
	}

	/**
	 * {@return a detailed value without its details}
	 */
	public static String plain(String detailed) {
		return DETAILS.matcher(detailed).replaceFirst("");
	}

}
