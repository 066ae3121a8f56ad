package org.sanctionsgraph.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Held;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.lists.Listing;

/**
 * How the records of a list can be counted.
 *
 * @param list the list
 * @param values the values by which they can be divided, besides time
 * @param dates the text date to which they belong, by what is counted
 * @param days the columns of the first day on which they are in force and of the day from
 * which they are not, or null if they never are
 */
record Countable(Listing<?> list, Map<Question.Key, Dimension> values, Map<Question.Count, String> dates,
		@Nullable Days days) {

	static Countable of(Listing<?> list, Dimension topic, Map<Question.Count, String> dates, @Nullable Days days) {
		Map<Question.Key, Dimension> values = new EnumMap<>(Question.Key.class);
		values.put(Question.Key.TOPIC, topic.typed("Topic"));
		list.facets().forEach((field, dimension) -> {
			if (field != Facet.Field.YEAR) {
				values.put(Question.Key.valueOf(field.name()), dimension);
			}
		});
		return new Countable(list, values, dates, days);
	}

	String id() {
		return this.list.table().id();
	}

	boolean counts(Question.Count count) {
		return this.dates.containsKey(count) || (count == Question.Count.IN_FORCE && this.days != null);
	}

	boolean divides(Question.Key key) {
		return key.step().isPresent() || this.values.containsKey(key);
	}

	Dimension dimension(Question.Key key) {
		return Objects.requireNonNull(this.values.get(key));
	}

	/** The types of the keys' values in the schema. */
	List<String> types(List<Question.Key> keys) {
		return keys.stream().map((key) -> key.step().isPresent() ? "" : dimension(key).type()).toList();
	}

	Days periods() {
		return Objects.requireNonNull(this.days);
	}

	/**
	 * {@return the question's conditions and that a record counts between its days}
	 */
	Conditions within(Question question) {
		if (question.isInForceByStep()) {
			return question.where();
		}
		if (question.count() == Question.Count.IN_FORCE) {
			return question.where().holdsOn(Held.between(periods().from, periods().until), question.lastDay());
		}
		String date = Objects.requireNonNull(this.dates.get(question.count()));
		return question.where()
			.whether("%s is null".formatted(date), false)
			.within("range", date, new DateRange(question.from(), question.until()));
	}

	/** The columns of the days of a beginning and an end. */
	record Days(String from, String until) {
	}

}
