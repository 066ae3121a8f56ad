package org.sanctionsgraph.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;

/** The fields by which designations can be ordered. */
enum DesignationField implements OrderField {

	/** The first day; designations without one come last. */
	FROM(SortKey.ofColumns("d.from_key", "d.from_date")),
	/** The first day after the end; designations without one come last. */
	UNTIL(SortKey.ofColumns("d.until_key", "d.until_date")),
	/** The preferred name of the target. */
	TARGET(SortKey.of("d.target_name_key")),
	/** The id of the jurisdiction. */
	JURISDICTION(SortKey.of("d.jurisdiction_id"));

	private final SortKey key;

	DesignationField(SortKey key) {
		this.key = key;
	}

	@Override
	public SortKey key() {
		return this.key;
	}

	static Order order(@Nullable List<OrderBy<DesignationField>> orderBy) {
		return Order.of(orderBy, FROM.order());
	}

}
