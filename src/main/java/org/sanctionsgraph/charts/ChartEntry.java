package org.sanctionsgraph.charts;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * An event of an act.
 *
 * @param date when it happened
 * @param event what happened
 * @param act the act
 * @param designation the designation to which it happened, if it is not the act
 */
public record ChartEntry(String date, TimelineEvent event, Act act, @Nullable Designation designation) {

	PartialDate when() {
		return new PartialDate(this.date);
	}

	boolean comesBefore(ChartEntry other) {
		return this.event.compareTo(other.event) < 0
				|| this.event == other.event && this.when().compareTo(other.when()) <= 0;
	}

	boolean isBySameAs(ChartEntry other) {
		return Objects.equals(this.act.jurisdiction(), other.act.jurisdiction());
	}

	String recordId() {
		return (this.designation == null) ? this.act.id() : this.designation.id();
	}

	/** What is told of it in a line. */
	String title() {
		String doer = (this.act.jurisdiction() == null) ? "" : this.act.jurisdiction().name() + ", ";
		String what = (this.designation == null) ? "" : " for " + this.designation.target().name();
		return "%s%s: %s (%s%s)".formatted(doer, this.date, this.act.title(), this.event.word(), what);
	}

	/**
	 * A measure or response.
	 *
	 * @param id its id
	 * @param title its title
	 * @param jurisdiction on whose behalf, if that of one
	 * @param answers the links to what it answers
	 * @param coordinatedWith the measures taken together with it; null for a response
	 */
	public record Act(String id, String title, @Nullable Named jurisdiction, List<Link> answers,
			@Nullable List<Reference> coordinatedWith) {
	}

	/**
	 * A link to an act that is answered.
	 *
	 * @param from the act that answers
	 * @param to the act that is answered
	 * @param lagDays the days between them, if both are known to the day
	 */
	public record Link(Reference from, Reference to, @Nullable Integer lagDays) {
	}

	/**
	 * A designation.
	 *
	 * @param id its id
	 * @param target whom it names
	 */
	public record Designation(String id, Named target) {
	}

	/**
	 * A record.
	 *
	 * @param id its id
	 */
	public record Reference(String id) {
	}

	/**
	 * An actor.
	 *
	 * @param id its id
	 * @param name its name
	 */
	public record Named(String id, String name) {
	}

}
