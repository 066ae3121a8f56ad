package org.sanctionsgraph.web;

import java.time.LocalDate;

/**
 * What a response depends on.
 *
 * @param version the version of the dataset
 * @param day the current day, since several fields depend on it
 * @param query a digest of the operation and its variables
 */
record ResponseKey(String version, LocalDate day, String query) {

}
