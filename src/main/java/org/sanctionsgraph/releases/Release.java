package org.sanctionsgraph.releases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dataset version that was released.
 *
 * @param previous the version of the release before, or null in the first
 * @param changes what changed since the release before, in order; in the first, every
 * claim is added
 */
public record Release(String version, @Nullable String previous, LocalDate publishedOn, List<ClaimChange> changes) {

}
