package org.sanctionsgraph.source;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads claims. */
@Component
public class Claims implements NodeLookup<Claim> {

	private static final String COLUMNS = """
			c.id, c.subject_id, c.property, c.stated_value, c.source_id, c.locator, c.claim_rank, c.note, c.reusable""";

	private final Table<Claim> table;

	/** The claims about each subject, in the order of its record. */
	final BatchRead<String, List<Claim>> ofSubjects;

	/** Whether a conflict concerns a subject. */
	final BatchRead<String, Boolean> disputed;

	final Listing<Claim> ofSource;

	Claims(JdbcClient jdbc, ClaimMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, "claim c", "c.id", RowReader.of(Row::read, mapper::toClaim));
		this.ofSubjects = this.table.lists("claims", "c.subject_id", "c.ordinal");
		this.disputed = new DisputedSubjects(jdbc);
		this.ofSource = Listing.of("claims", this.table).under("source", "", "c.source_id");
	}

	@Override
	public Class<Claim> type() {
		return Claim.class;
	}

	@Override
	public Map<String, Claim> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	/**
	 * {@return reads the claims of each parent of an edge}
	 * @param name the name of the read in metrics
	 * @param edge the edge's table, joined to claim {@code c}
	 * @param parent the column of the parent's id
	 * @param order the order of a parent's claims in SQL
	 */
	public BatchRead<String, List<Claim>> lists(String name, String edge, String parent, String order) {
		return this.table.lists(name, edge, parent, order);
	}

	/** A row as the table stores it. */
	record Row(String id, String subjectId, String property, String statedValue, String sourceId,
			@Nullable String locator, String claimRank, @Nullable String note, boolean reusable) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.text(), row.text(), row.text(), row.textOrNull(), row.text(),
					row.textOrNull(), row.whether());
		}

	}

	/** The fields by which claims can be ordered. */
	enum Field implements OrderField {

		/** The id of the record. */
		SUBJECT(SortKey.of("c.subject_id")),
		/** The property. */
		PROPERTY(SortKey.of("c.property"));

		private final SortKey key;

		Field(SortKey key) {
			this.key = key;
		}

		@Override
		public SortKey key() {
			return this.key;
		}

		static Order order(@Nullable List<OrderBy<Field>> orderBy) {
			return Order.of(orderBy, SUBJECT.order());
		}

	}

}
