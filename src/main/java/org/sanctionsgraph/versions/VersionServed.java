package org.sanctionsgraph.versions;

/**
 * Tells that another version is served than before.
 *
 * @param version the version
 */
public record VersionServed(String version) {
}
