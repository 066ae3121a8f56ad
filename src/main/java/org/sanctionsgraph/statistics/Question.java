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

	/** The records that are counted. */
	enum Subject {

		/** Designations. */
		DESIGNATIONS,
		/** Measures. */
		MEASURES,
		/** Responses. */
		RESPONSES

	}

	/** What is counted separately. */
	enum Key {

		/** The month. */
		MONTH,
		/** The quarter. */
		QUARTER,
		/** The year. */
		YEAR,
		/** The jurisdiction that acted. */
		JURISDICTION,
		/** The kind of the record, of a designation that of its target. */
		KIND,
		/** The provision imposed. */
		PROVISION,
		/** The topic. */
		TOPIC,
		/** The stance. */
		STANCE,
		/** The country of the target. */
		COUNTRY;

		/**
		 * {@return the step of a key of time}
		 */
		Optional<Step> step() {
			return switch (this) {
				case MONTH -> Optional.of(Step.MONTH);
				case QUARTER -> Optional.of(Step.QUARTER);
				case YEAR -> Optional.of(Step.YEAR);
				default -> Optional.empty();
			};
		}

	}

	/** Which records are counted where. */
	enum Count {

		/** Where they began. */
		STARTED,
		/** Where they ended. */
		ENDED,
		/** On each day on which they are in force. */
		IN_FORCE

	}

}
