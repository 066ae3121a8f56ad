package org.sanctionsgraph.source;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.paging.Listing;
import org.sanctionsgraph.paging.Order;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads claims. */
@Component
public class Claims implements NodeLookup<Claim> {

	static final Order BY_SUBJECT = Order.by("subject", "c.subject_id");

	private static final String COLUMNS = """
			c.id, c.subject_id, c.property, c.stated_value, c.source_id, c.locator, c.claim_rank, c.note""";

	private final JdbcClient jdbc;

	private final Table<Claim> table;

	final Listing<Claim> ofSource;

	Claims(JdbcClient jdbc, ClaimMapper mapper) {
		this.jdbc = jdbc;
		this.table = new Table<>(jdbc, COLUMNS, "claim c", "c.id", RowReader.of(Row::read, mapper::toClaim));
		this.ofSource = Listing.of("claims", this.table).under("source", "", "c.source_id");
	}

	@Override
	public Class<Claim> type() {
		return Claim.class;
	}

	@Override
	public Map<String, Claim> byIds(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	/**
	 * {@return the claims of each parent of an edge; parents without any are absent}
	 * @param edge the edge's table, joined to claim {@code c}
	 * @param parent the column of the parent's id
	 * @param order the order of a parent's claims in SQL
	 * @param parents the ids of the parents
	 */
	public Map<String, List<Claim>> of(String edge, String parent, String order, Collection<String> parents) {
		return this.table.byParents(edge, parent, order, parents);
	}

	/**
	 * {@return the claims about each subject, in the order of its record}
	 */
	Map<String, List<Claim>> ofSubjects(Collection<String> subjects) {
		return of("", "c.subject_id", "c.ordinal", subjects);
	}

	/**
	 * {@return those of the subjects that a conflict concerns}
	 */
	Set<String> disputed(Collection<String> subjects) {
		return new HashSet<>(this.jdbc.sql("select distinct subject_id from conflict where subject_id = any(:subjects)")
			.param("subjects", ArrayParameter.of(subjects))
			.query(String.class)
			.list());
	}

	/** A row as the table stores it. */
	record Row(String id, String subjectId, String property, String statedValue, String sourceId,
			@Nullable String locator, String claimRank, @Nullable String note) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.text(), row.text(), row.text(), row.textOrNull(), row.text(),
					row.textOrNull());
		}

	}

}
