package org.sanctionsgraph.filtering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.sql.ArrayParameter;

/**
 * Conditions joined by "and", to be read in SQL or by the values that rows have.
 *
 * @param all the conditions
 */
public record Conjunction(List<Condition> all) {

	static final Conjunction NONE = new Conjunction(List.of());

	/**
	 * {@return whether every row meets it, as there is no condition}
	 */
	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	int size() {
		return this.all.size();
	}

	Conjunction and(Condition last) {
		return new Conjunction(Stream.concat(this.all.stream(), Stream.of(last)).toList());
	}

	/** Comparing nothing meets no condition. */
	Condition negated() {
		Map<String, Object> values = new LinkedHashMap<>();
		this.all.forEach((one) -> values.putAll(one.values()));
		List<Criterion> unless = criteria().map((known) -> List.<Criterion>of(new Criterion.Unless(known)))
			.orElse(List.of());
		return new Condition("not coalesce(%s, false)".formatted(sql()), values, unless);
	}

	Conjunction on(boolean these, Set<Dimension> dimensions) {
		return new Conjunction(this.all.stream().filter((one) -> one.isOn(dimensions) == these).toList());
	}

	/**
	 * {@return the conditions by the values that rows have, or nothing if only SQL can
	 * tell which rows meet one of them}
	 */
	public Optional<List<Criterion>> criteria() {
		return this.all.stream().anyMatch((one) -> one.criteria().isEmpty()) ? Optional.empty() : Optional.of(known());
	}

	/**
	 * {@return those of the conditions that are known by the values that rows have}
	 */
	public List<Criterion> known() {
		return this.all.stream().flatMap((one) -> one.criteria().stream()).toList();
	}

	/**
	 * {@return what a condition on the values of a dimension matches, if there is one}
	 */
	public Optional<Predicate<String>> match(Dimension dimension) {
		return known().stream()
			.filter((one) -> one instanceof Criterion.Having having && having.dimension().equals(dimension))
			.map((one) -> ((Criterion.Having) one).match())
			.findFirst();
	}

	/**
	 * {@return the values to bind, by name}
	 */
	public Map<String, Object> bound() {
		Map<String, Object> bound = new LinkedHashMap<>();
		this.all.forEach((one) -> one.values().forEach((name, value) -> bound.put(name, ArrayParameter.ofAny(value))));
		return bound;
	}

	/**
	 * {@return the conditions in SQL; {@code true} if there are none}
	 */
	public String sql() {
		return isEmpty() ? "true"
				: this.all.stream().map(Condition::sql).collect(Collectors.joining(") and (", "(", ")"));
	}

}
