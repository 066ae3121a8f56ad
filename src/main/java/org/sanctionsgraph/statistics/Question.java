package org.sanctionsgraph.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;

/**
 * What is asked: which records are counted, by which keys, between which days.
 *
 * @param from the first day, or null to begin with the first record
 * @param until the last day, or null to end with the last record
 * @param today the current day
 */
record Question(Subject subject, List<Key> keys, Count count, Conditions where, @Nullable LocalDate from,
		@Nullable LocalDate until, LocalDate today) {

	Optional<Step> step() {
		return this.keys.stream().flatMap((key) -> key.step().stream()).findFirst();
	}

	boolean isInForceByStep() {
		return this.count == Count.IN_FORCE && step().isPresent();
	}

	/** The last day on which what is in force is counted. */
	LocalDate lastDay() {
		return (this.until == null) ? this.today : this.until;
	}

}
