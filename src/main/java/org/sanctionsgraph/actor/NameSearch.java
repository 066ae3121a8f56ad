package org.sanctionsgraph.actor;

import java.util.List;

/**
 * A search for names of an actor that found none.
 *
 * @param languages the languages and scripts of the names
 * @param lookedIn where the curator looked
 * @param lookedOn the day
 */
record NameSearch(List<String> languages, List<String> lookedIn, String lookedOn) {
}
