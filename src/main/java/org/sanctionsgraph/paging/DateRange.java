package org.sanctionsgraph.paging;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included; an end left out is open.
 *
 * @param from the first day
 * @param until the last day
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate until) {
}
