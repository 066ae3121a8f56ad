package org.sanctionsgraph.filtering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One condition.
 *
 * @param sql the condition in SQL
 * @param values its bound values by name
 * @param criteria the same condition by the values that rows have; empty if only SQL can
 * tell which rows meet it
 */
record Condition(String sql, Map<String, Object> values, List<Criterion> criteria) {

	/**
	 * The condition that rows do not meet all of others; comparing nothing meets none.
	 */
	static Condition unless(Conditions others) {
		Map<String, Object> values = new LinkedHashMap<>();
		others.all().forEach((one) -> values.putAll(one.values()));
		return new Condition("not coalesce(%s, false)".formatted(others.joined()), values,
				others.criteria().map((all) -> List.<Criterion>of(new Criterion.Unless(all))).orElse(List.of()));
	}

	boolean isOn(Set<Dimension> dimensions) {
		return this.criteria.stream()
			.anyMatch((one) -> one instanceof Criterion.Having having && dimensions.contains(having.dimension()));
	}

}
