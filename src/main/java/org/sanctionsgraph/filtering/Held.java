package org.sanctionsgraph.filtering;

import java.util.List;

/**
 * The periods in which rows hold.
 *
 * @param condition the condition in SQL that a row holds on a day, {@code :it}
 * @param beginnings the first day of a row, the empty text for one without a beginning
 * @param ends the days from which a row does not hold any longer
 */
public record Held(String condition, Dimension beginnings, Dimension ends) {

	/**
	 * {@return periods between two columns, either of which may be null}
	 */
	public static Held between(String from, String until) {
		return new Held("(%1$s is null or %1$s <= :it) and (%2$s is null or %2$s > :it)".formatted(from, until),
				Dimension.of("coalesce(cast(%s as varchar), '')".formatted(from)),
				Dimension.of("cast(%s as varchar)".formatted(until)));
	}

	/**
	 * {@return the values by which rows are divided}
	 */
	public List<Dimension> dimensions() {
		return List.of(this.beginnings, this.ends);
	}

	List<Criterion.Having> on(String day) {
		DateMatch past = new DateMatch(null, day);
		return List.of(new Criterion.Having(this.beginnings, true, past), new Criterion.Having(this.ends, false, past));
	}

}
