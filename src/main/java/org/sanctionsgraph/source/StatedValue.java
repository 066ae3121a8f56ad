package org.sanctionsgraph.source;

/**
 * A value that sources state about a record.
 *
 * @param subject the record's id
 * @param property the property of the record
 * @param value the value of the property
 */
public record StatedValue(String subject, String property, String value) {
}
