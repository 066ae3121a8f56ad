package org.sanctionsgraph.filtering;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A range of days, both ends included; an omitted end is unbounded.
 *
 * @param from the first day
 * @param until the last day
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate until) {
}
