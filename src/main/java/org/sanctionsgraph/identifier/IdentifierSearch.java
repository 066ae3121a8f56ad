package org.sanctionsgraph.identifier;

import java.util.List;

/**
 * A search for identifiers of an actor that found none.
 *
 * @param schemes the keys of their schemes in the dataset
 * @param lookedIn where the curator looked
 * @param lookedOn the day
 */
record IdentifierSearch(List<String> schemes, List<String> lookedIn, String lookedOn) {
}
