package org.sanctionsgraph.filtering;

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
public record Condition(String sql, Map<String, Object> values, List<Criterion> criteria) {

	boolean isOn(Set<Dimension> dimensions) {
		return this.criteria.stream()
			.anyMatch((one) -> one instanceof Criterion.Having having && dimensions.contains(having.dimension()));
	}

}
