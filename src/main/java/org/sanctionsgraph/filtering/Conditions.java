package org.sanctionsgraph.filtering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.sql.ArrayParameter;

/**
 * Conditions that rows must all meet. A condition whose value is null or an empty list is
 * not added. Conditions with equal texts and values are equal, so that equal filters
 * share a statement.
 *
 * @param texts the conditions in SQL
 * @param values their bound values by name
 * @param references the ids among the values that must exist
 */
public record Conditions(List<String> texts, Map<String, Object> values, List<Reference> references) {

	private static final String FILTER = "filter.";

	/**
	 * {@return no condition}
	 */
	public static Conditions none() {
		return new Conditions(List.of(), Map.of(), List.of());
	}

	/**
	 * {@return these and, if there is a value, that condition; {@code :it} is the value's
	 * placeholder}
	 */
	public Conditions and(String condition, @Nullable Object value) {
		if (value == null || (value instanceof Collection<?> collection && collection.isEmpty())) {
			return this;
		}
		String name = "c" + this.values.size();
		Map<String, Object> more = new LinkedHashMap<>(this.values);
		more.put(name, (value instanceof Collection<?> collection) ? copied(collection) : value);
		return new Conditions(appended(this.texts, condition.replace(":it", ":" + name)), more, this.references);
	}

	/**
	 * {@return these with the last of them or that condition; {@code :it} is the value's
	 * placeholder}
	 */
	public Conditions or(String condition, Object value) {
		Conditions alternative = and(condition, value);
		List<String> joined = new ArrayList<>(this.texts.subList(0, this.texts.size() - 1));
		joined.add("%s or %s".formatted(this.texts.getLast(), alternative.texts.getLast()));
		return new Conditions(joined, alternative.values, this.references);
	}

	/**
	 * {@return these and, if there are ids, that condition; the list is refused if an id
	 * in it does not exist}
	 * @param field the filter's field that contains the ids
	 * @param type the name of the type whose ids they are
	 * @param ids the ids; {@code :it} is their placeholder in the condition
	 * @param condition the condition in SQL
	 */
	public Conditions refers(String field, String type, @Nullable List<String> ids, String condition) {
		return refers(field, List.of(type), ids, condition);
	}

	/**
	 * {@return the same for ids of one of several types, or of any record if no type is
	 * named}
	 */
	public Conditions refers(String field, List<String> types, @Nullable List<String> ids, String condition) {
		if (ids == null || ids.isEmpty()) {
			return this;
		}
		Conditions more = and(condition, ids);
		return new Conditions(more.texts, more.values,
				appended(this.references, new Reference(FILTER + field, types, ids)));
	}

	/**
	 * {@return these and, if a value is given, that the condition holds or does not}
	 */
	public Conditions whether(String condition, @Nullable Boolean holds) {
		return (holds == null) ? this : new Conditions(
				appended(this.texts, holds ? condition : "not (" + condition + ")"), this.values, this.references);
	}

	/**
	 * {@return these and, if there are values, that the expression is one of them}
	 */
	public Conditions in(String expression, @Nullable Collection<?> anyOf) {
		return and(expression + " = any(:it)", anyOf);
	}

	/**
	 * {@return these and, if a day is given, that it is not before the beginning and is
	 * before the end}
	 */
	public Conditions holdsOn(String from, String until, @Nullable LocalDate day) {
		return and("(%1$s is null or %1$s <= :it) and (%2$s is null or %2$s > :it)".formatted(from, until), day);
	}

	/**
	 * {@return these and, if a range is given, that a text date may lie in it, both ends
	 * included} Throws a {@link BadRequest} if the range ends before it begins.
	 * @param field the filter's field that contains the range
	 */
	public Conditions within(String field, String expression, @Nullable DateRange range) {
		if (range == null) {
			return this;
		}
		if (range.from() != null && range.until() != null && range.until().isBefore(range.from())) {
			throw new BadRequest(FILTER + field,
					"ends on %s before it begins on %s".formatted(range.until(), range.from()),
					"a range whose from is not after its until");
		}
		String from = "%1$s >= substring(cast(:it as varchar) from 1 for char_length(%1$s))".formatted(expression);
		return and(from, text(range.from())).and(expression + " <= :it", text(range.until()));
	}

	/**
	 * {@return the values to bind, by name}
	 */
	public Map<String, Object> bound() {
		return this.values.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> bound(entry.getValue())));
	}

	/**
	 * {@return the conditions joined by "and"; {@code true} if there are none}
	 */
	public String joined() {
		return this.texts.isEmpty() ? "true" : this.texts.stream().collect(Collectors.joining(") and (", "(", ")"));
	}

	/**
	 * {@return a value as a statement takes it: a collection as an array}
	 */
	public static Object bound(Object value) {
		return (value instanceof Collection<?> collection) ? ArrayParameter.of(collection) : value;
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day == null) ? null : day.toString();
	}

	private static List<String> copied(Collection<?> values) {
		return values.stream().map(Object::toString).toList();
	}

	private static <E> List<E> appended(List<E> elements, E last) {
		return Stream.concat(elements.stream(), Stream.of(last)).toList();
	}

}
