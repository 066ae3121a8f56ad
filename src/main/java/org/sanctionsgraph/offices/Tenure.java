package org.sanctionsgraph.offices;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.kernel.Period;

/**
 * An office as one person holds it.
 *
 * @param subject its place in the files
 * @param period when it is held, as the record says
 * @param attested the days on which sources attest it, or null if none does
 * @param previous the one who held it before, if no two hold it at a time
 */
record Tenure(Subject subject, Period period, @Nullable Attested attested, @Nullable Tenure previous) {

	Tenure after(Tenure previous) {
		return new Tenure(this.subject, this.period, this.attested, previous);
	}

	String id() {
		return this.subject.id();
	}

	String body() {
		return this.subject.node().path("body").asString("");
	}

	/** Whether nobody else holds it at the same time. */
	boolean exclusive() {
		return this.subject.node().path("exclusive").asBoolean(false);
	}

	/** When it began, or else when it was first attested. */
	@Nullable PartialDate begins() {
		return (this.period.from() == null && this.attested != null) ? this.attested.from() : this.period.from();
	}

	/**
	 * The first day on which it may have been held, for those known to have begun: of a
	 * year in which the one before left on a known day, that day.
	 */
	LocalDate firstDay() {
		PartialDate begins = begins();
		if (begins == null) {
			return LocalDate.MAX;
		}
		PartialDate vacated = (this.previous == null) ? null : this.previous.period().until();
		if (vacated == null || vacated.firstDay().isAfter(begins.lastDay())) {
			return begins.firstDay();
		}
		return Collections.max(List.of(vacated.firstDay(), begins.firstDay()));
	}

	/** When it ended, or else when it was last known to be held. */
	@Nullable PartialDate lastKnown() {
		if (this.period.until() != null) {
			return this.period.until();
		}
		return (this.attested == null) ? this.period.from() : this.attested.until();
	}

	/**
	 * The days on which sources attest an office.
	 *
	 * @param from the first of them
	 * @param until the last of them
	 */
	record Attested(PartialDate from, PartialDate until) {
	}

}
