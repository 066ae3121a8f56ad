package org.sanctionsgraph.alignment;

/**
 * A designation of a target by a jurisdiction, and the first day on which it applies.
 */
record Listed(String designationId, String targetId, String jurisdictionId, String from) {
}
