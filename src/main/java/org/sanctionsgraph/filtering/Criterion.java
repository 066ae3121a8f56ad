package org.sanctionsgraph.filtering;

import java.util.function.Predicate;

/**
 * A condition on the values that a row has.
 *
 * @param dimension the values
 * @param met whether a row must have a value that matches, or must have none
 * @param match the values that match; equal if it matches the same values
 */
public record Criterion(Dimension dimension, boolean met, Predicate<String> match) {
}
