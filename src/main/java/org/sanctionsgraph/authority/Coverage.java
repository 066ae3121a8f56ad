package org.sanctionsgraph.authority;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How complete the measures are that the records hold.
 *
 * @param leftOut what is left out, and why
 * @param checkedUntil the day up to which it was looked up, or null if unknown
 */
public record Coverage(State state, List<String> leftOut, @Nullable String checkedUntil) {

	/**
	 * {@return the coverage of all together: partial if one is, and unknown if one is
	 * unknown and none partial}
	 * @param parts the coverage of each, null where unknown
	 */
	public static @Nullable Coverage ofAll(List<@Nullable Coverage> parts) {
		List<Coverage> known = parts.stream().filter(Objects::nonNull).toList();
		boolean partial = known.stream().anyMatch((part) -> part.state() == State.PARTIAL);
		if (known.isEmpty() || (!partial && known.size() < parts.size())) {
			return null;
		}
		return new Coverage(partial ? State.PARTIAL : State.COMPLETE,
				known.stream().flatMap((part) -> part.leftOut().stream()).distinct().toList(),
				earliest(known, parts.size()));
	}

	/** The day up to which each was looked up. */
	private static @Nullable String earliest(List<Coverage> known, int parts) {
		List<String> days = known.stream().map(Coverage::checkedUntil).filter(Objects::nonNull).sorted().toList();
		return (days.size() < parts) ? null : days.getFirst();
	}

	/** How complete the records are. */
	public enum State {

		/** Nothing is known to be missing. */
		COMPLETE,
		/** Something is left out. */
		PARTIAL

	}

}
