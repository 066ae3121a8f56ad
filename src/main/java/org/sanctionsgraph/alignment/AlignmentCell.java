package org.sanctionsgraph.alignment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The designations of a target by one jurisdiction, oldest first; empty if it did not
 * designate the target.
 */
record AlignmentCell(String jurisdictionId, @Nullable String firstListedOn, List<String> designationIds) {
}
