package org.sanctionsgraph.alignment;

/**
 * That a jurisdiction designated a target, and since when the designation is in force.
 */
record Listed(String designationId, String targetId, String jurisdictionId, String from) {
}
