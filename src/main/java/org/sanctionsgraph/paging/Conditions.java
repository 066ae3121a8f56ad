package org.sanctionsgraph.paging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.sql.ArrayParameter;

/**
 * Conditions that rows must all meet, each left out where its value is null or an empty
 * list. Two with equal texts and values are equal, so that equal filters share a
 * statement.
 *
 * @param texts the conditions in SQL
 * @param values their bound values by name
 */
public record Conditions(List<String> texts, Map<String, Object> values) {

	/**
	 * {@return no condition}
	 */
	public static Conditions none() {
		return new Conditions(List.of(), Map.of());
	}

	/**
	 * {@return these and, where there is a value, that condition; {@code :it} stands for
	 * the value}
	 */
	public Conditions and(String condition, @Nullable Object value) {
		if (value == null || (value instanceof Collection<?> collection && collection.isEmpty())) {
			return this;
		}
		String name = "c" + this.values.size();
		Map<String, Object> more = new LinkedHashMap<>(this.values);
		more.put(name, (value instanceof Collection<?> collection) ? copied(collection) : value);
		return new Conditions(appended(condition.replace(":it", ":" + name)), more);
	}

	/**
	 * {@return these with the last of them true or that condition; {@code :it} stands for
	 * the value}
	 */
	public Conditions or(String condition, Object value) {
		Conditions alternative = and(condition, value);
		List<String> joined = new ArrayList<>(this.texts.subList(0, this.texts.size() - 1));
		joined.add("%s or %s".formatted(this.texts.getLast(), alternative.texts.getLast()));
		return new Conditions(joined, alternative.values);
	}

	/**
	 * {@return these and, where there are values, that the expression is one of them}
	 */
	public Conditions in(String expression, @Nullable Collection<?> anyOf) {
		return and(expression + " = any(:it)", anyOf);
	}

	/**
	 * {@return these and, where a day is given, that it is not before the beginning and
	 * before the end}
	 */
	public Conditions holdsOn(String from, String until, @Nullable LocalDate day) {
		return and("(%1$s is null or %1$s <= :it) and (%2$s is null or %2$s > :it)".formatted(from, until), day);
	}

	/**
	 * {@return these and, where given, that a text date may lie in the range, both ends
	 * included}
	 */
	public Conditions within(String expression, @Nullable DateRange range) {
		if (range == null) {
			return this;
		}
		String from = "%1$s >= substring(cast(:it as varchar) from 1 for char_length(%1$s))".formatted(expression);
		return and(from, text(range.from())).and(expression + " <= :it", text(range.until()));
	}

	Map<String, Object> bound() {
		return this.values.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> bound(entry.getValue())));
	}

	String joined() {
		return this.texts.isEmpty() ? "true" : this.texts.stream().collect(Collectors.joining(") and (", "(", ")"));
	}

	private static Object bound(Object value) {
		return (value instanceof Collection<?> collection) ? ArrayParameter.of(collection) : value;
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day == null) ? null : day.toString();
	}

	private static List<String> copied(Collection<?> values) {
		return values.stream().map(Object::toString).toList();
	}

	private List<String> appended(String text) {
		List<String> more = new ArrayList<>(this.texts);
		more.add(text);
		return more;
	}

}
