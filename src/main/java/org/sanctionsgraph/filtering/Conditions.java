package org.sanctionsgraph.filtering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.graphql.SoughtText;

/**
 * Conditions that rows must all meet. A condition whose value is null or an empty list is
 * not added. Conditions with equal texts and values are equal, so that equal filters
 * share a statement.
 *
 * @param path the argument whose fields set them, in errors
 * @param all the conditions
 * @param references the ids among their values that must exist
 */
public record Conditions(String path, Conjunction all, List<Reference> references) {

	private static final String FILTER = "filter";

	private static final String NOT = ".not";

	private static final String ANY_OF = "%s = any(:it)";

	/**
	 * {@return no condition}
	 */
	public static Conditions none() {
		return none(FILTER);
	}

	/**
	 * {@return no condition}
	 * @param path the argument whose fields set conditions, in errors
	 */
	public static Conditions none(String path) {
		return new Conditions(path, Conjunction.NONE, List.of());
	}

	/** What leaves out nothing in particular leaves out nothing. */
	Conditions unless(Conditions others) {
		return others.all.isEmpty() ? this : new Conditions(this.path, this.all.and(others.all.negated()),
				Stream.concat(this.references.stream(), others.references.stream()).toList());
	}

	/** The conditions of what a filter leaves out. */
	Conditions leftOut() {
		return none(this.path + NOT);
	}

	/**
	 * {@return whether they are those of what a filter leaves out}
	 */
	public boolean areLeftOut() {
		return this.path.endsWith(NOT);
	}

	/**
	 * {@return these and, if there is a value that is not empty, that condition;
	 * {@code :it} is the value's placeholder}
	 */
	public Conditions and(String condition, @Nullable Object value) {
		return and(condition, value, List.of());
	}

	/**
	 * {@return the same, where the values that rows have tell which of them meet it}
	 */
	public Conditions and(String condition, @Nullable Object value, List<Criterion> criteria) {
		if (value == null || value.equals("") || (value instanceof Collection<?> collection && collection.isEmpty())) {
			return this;
		}
		String name = (areLeftOut() ? "n" : "c") + this.all.size();
		Object kept = (value instanceof Collection<?> collection) ? texts(collection) : value;
		Condition added = new Condition(condition.replace(":it", ":" + name), Map.of(name, kept), criteria);
		return with(added);
	}

	/**
	 * {@return these and, if there is a text, that condition; {@code :it} is the text's
	 * placeholder} Throws a {@link BadRequest} if the text is too long.
	 * @param field the filter's field that contains the text
	 */
	public Conditions containing(String field, String condition, @Nullable String text) {
		SoughtText.check(at(field), text);
		return and(condition, text);
	}

	/**
	 * {@return these and a value for the order of the rows}
	 * @param name its placeholder
	 */
	public Conditions binding(String name, String value) {
		return with(new Condition("true", Map.of(name, value), List.of()));
	}

	/**
	 * {@return these and, if there are values, that rows have one of them}
	 */
	public Conditions in(Dimension dimension, @Nullable Collection<?> anyOf) {
		return (anyOf == null) ? this : and(dimension.tested(ANY_OF.formatted(dimension.value())), anyOf,
				List.of(new Criterion.Having(dimension, true, new Criterion.AnyOf(texts(anyOf)))));
	}

	/**
	 * {@return these and, if there are values for both, that rows have a pair of them}
	 */
	public Conditions in(Pairs pairs, @Nullable Collection<?> firsts, @Nullable Collection<?> seconds) {
		if (firsts == null || firsts.isEmpty() || seconds == null || seconds.isEmpty()) {
			return this;
		}
		Pairs.OfBoth both = Pairs.OfBoth.of(firsts, seconds);
		return and(pairs.condition(), both.all(), List.of(new Criterion.Having(pairs.dimension(), true, both)));
	}

	/**
	 * {@return these and, if there are ids, that rows have one of them; the list is
	 * refused if an id does not exist}
	 * @param field the filter's field that contains the ids
	 * @param type the name of the type whose ids they are
	 */
	public Conditions refers(String field, String type, @Nullable List<String> ids, Dimension dimension) {
		return in(dimension, ids).referring(field, List.of(type), ids);
	}

	/**
	 * {@return the same where few rows have an id, so that it is not worth while to keep
	 * which}
	 * @param condition the condition in SQL; {@code :it} is the ids' placeholder
	 */
	public Conditions refers(String field, String type, @Nullable List<String> ids, String condition) {
		return refers(field, List.of(type), ids, condition);
	}

	/**
	 * {@return the same for ids of one of several types, or of any record if no type is
	 * named}
	 */
	public Conditions refers(String field, List<String> types, @Nullable List<String> ids, String condition) {
		return and(condition, ids).referring(field, types, ids);
	}

	private Conditions referring(String field, List<String> types, @Nullable List<String> ids) {
		return (ids == null || ids.isEmpty()) ? this
				: new Conditions(this.path, this.all, appended(this.references, new Reference(at(field), types, ids)));
	}

	/**
	 * {@return these and, if a value is given, that the condition holds or does not}
	 */
	public Conditions whether(String condition, @Nullable Boolean holds) {
		if (holds == null) {
			return this;
		}
		Criterion.Having criterion = new Criterion.Having(Dimension.whether(condition), true,
				new Criterion.AnyOf(List.of(holds.toString())));
		String sql = holds ? condition : "not (" + condition + ")";
		return with(new Condition(sql, Map.of(), List.of(criterion)));
	}

	/**
	 * {@return these and, if a day is given, that it is not before the beginning and is
	 * before the end}
	 */
	public Conditions holdsOn(Held held, @Nullable LocalDate day) {
		return (day == null) ? this : and(held.condition(), day, List.copyOf(held.on(day.toString())));
	}

	/**
	 * {@return these and, if a range is given, that a text date may lie in it, both ends
	 * included} Throws a {@link BadRequest} if the range ends before it begins.
	 * @param field the filter's field that contains the range
	 */
	public Conditions within(String field, String date, @Nullable DateRange range) {
		if (range == null) {
			return this;
		}
		range.check(at(field));
		return range.addedTo(this, date);
	}

	/**
	 * {@return those of the conditions that are on the values of one of these dimensions,
	 * or those that are not}
	 */
	public Conditions on(boolean these, Set<Dimension> dimensions) {
		return new Conditions(this.path, this.all.on(these, dimensions), this.references);
	}

	private Conditions with(Condition added) {
		return new Conditions(this.path, this.all.and(added), this.references);
	}

	/**
	 * {@return the path of a field of the filter that sets them, in errors}
	 */
	public String at(String field) {
		return this.path + "." + field;
	}

	private static List<String> texts(Collection<?> values) {
		return values.stream().map(Object::toString).toList();
	}

	private static <E> List<E> appended(List<E> elements, E last) {
		return Stream.concat(elements.stream(), Stream.of(last)).toList();
	}

}
