package org.sanctionsgraph.history;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A dataset version that was released.
 *
 * @param key its place among the releases, that of a newer one being smaller
 * @param previous the version of the release before, or null in the first
 * @param changes the number of claims that have changed since then, or null in the first
 */
record ReleasedVersion(String version, String key, @Nullable String previous, LocalDate publishedOn,
		@Nullable Integer changes) {

}
