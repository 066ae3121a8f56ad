package org.sanctionsgraph.statistics;

import java.util.Optional;

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
