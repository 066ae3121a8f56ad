package org.sanctionsgraph.conflict;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.lists.DividedList;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads conflicts. */
@Component
class Conflicts implements NodeLookup<Conflict>, DividedList {

	/** The types whose claims can conflict: those with sources. */
	private static final List<String> SUBJECTS = List.of("Actor", "Position", "LegalAuthority", "Measure",
			"Designation", "Response", "Ask");

	private static final Dimension KIND = Dimension.of("k.kind");

	private final Table<Conflict> table;

	final Listing<Conflict> all;

	Conflicts(JdbcClient jdbc) {
		this.table = new Table<>(jdbc, "k.id, k.subject_id, k.property, k.kind, k.preferred_id, k.explanation",
				"conflict k", "k.id", Conflicts::read);
		this.all = Listing.of("conflicts", this.table, "k.serial", List.of(), List.of(KIND));
	}

	@Override
	public Listing<Conflict> all() {
		return this.all;
	}

	@Override
	public Class<Conflict> type() {
		return Conflict.class;
	}

	@Override
	public Map<String, Conflict> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	private static Conflict read(Columns row) throws SQLException {
		return new Conflict(row.text(), row.text(), row.text(), row.constant(Conflict.Kind.class), row.textOrNull(),
				row.text());
	}

	/** Filters conflicts; omitted fields have no effect. */
	record Filter(@Nullable List<Conflict.Kind> kinds, @Nullable List<String> subjects,
			@Nullable Filter not) implements ListFilter<Filter> {

		static Conditions conditions(@Nullable Filter filter) {
			return ListFilter.conditions(filter);
		}

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.in(KIND, this.kinds)
				.refers("subjects", SUBJECTS, this.subjects, "k.subject_id = any(:it)");
		}

	}

	/** The fields by which conflicts can be ordered. */
	enum Field implements OrderField {

		/** The id. */
		ID(SortKey.of("k.id")),
		/** What the sources disagree about. */
		KIND(SortKey.of("k.kind")),
		/** The id of the record. */
		SUBJECT(SortKey.orLast("k.subject_id"));

		private final SortKey key;

		Field(SortKey key) {
			this.key = key;
		}

		@Override
		public SortKey key() {
			return this.key;
		}

		static Order order(@Nullable List<OrderBy<Field>> orderBy) {
			return Order.of(orderBy, ID.order());
		}

	}

}
