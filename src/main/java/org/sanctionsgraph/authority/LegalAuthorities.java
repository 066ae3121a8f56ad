package org.sanctionsgraph.authority;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.lists.DividedList;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads legal authorities. */
@Component
public class LegalAuthorities implements NodeLookup<LegalAuthority>, DividedList {

	private static final String COLUMNS = """
			l.id, l.title, {l.short_title for shortTitle}, l.kind, l.jurisdiction_id, {l.summary for summary}, l.enacted_on,
			l.effective_on, l.expires_on, {l.permits for permits}, {l.programme_keys for programmeKeys}, l.coverage_state,
			l.left_out, l.checked_until""";

	private final Table<LegalAuthority> table;

	final BatchRead<String, List<LegalCitation>> citations;

	final BatchRead<String, List<LegalAuthority>> directlyAbove;

	final BatchRead<String, List<LegalAuthority>> directlyBelow;

	/** All legal authorities above each, the farthest first. */
	final BatchRead<String, List<LegalAuthority>> above;

	final Listing<LegalAuthority> all;

	final Listing<LegalAuthority> ofJurisdiction;

	LegalAuthorities(JdbcClient jdbc, LegalAuthorityMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, "legal_authority l", "l.id",
				RowReader.of(Row::read, mapper::toAuthority));
		this.citations = new Table<>(jdbc, "c.scheme, c.citation, c.url", "legal_citation c", "c.citation",
				RowReader.of(CitationRow::read, mapper::toCitation))
			.lists("citations", "c.authority_id", "c.ordinal");
		this.directlyAbove = lists("implements", "join authority_above e on e.above_id = l.id and e.depth = 1",
				"e.authority_id", "l.id");
		this.directlyBelow = lists("implementedBy", "join authority_above e on e.authority_id = l.id and e.depth = 1",
				"e.above_id", "l.id");
		this.above = lists("chain", "join authority_above e on e.above_id = l.id", "e.authority_id",
				"e.depth desc, case l.kind when 'STATUTE' then 0 else 1 end, l.id");
		this.all = Listing.of("legalAuthorities", this.table, "l.serial", List.of(),
				LegalAuthorityQuery.Filter.DIMENSIONS);
		this.ofJurisdiction = this.all.under("jurisdiction", "", "l.jurisdiction_id");
	}

	@Override
	public Listing<LegalAuthority> all() {
		return this.all;
	}

	@Override
	public Class<LegalAuthority> type() {
		return LegalAuthority.class;
	}

	@Override
	public Map<String, LegalAuthority> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	@Override
	public Collection<String> named(String name) {
		return this.table.jdbc()
			.sql("select id from legal_authority where lower(title) = :name or lower(short_title) = :name order by id")
			.param("name", name.toLowerCase(Locale.ROOT))
			.query(String.class)
			.list();
	}

	/**
	 * {@return reads the authorities of each parent of an edge}
	 * @param name the name of the read in metrics
	 * @param edge the edge's table, joined to authority {@code l}
	 * @param parent the column of the parent's id
	 * @param order the order of a parent's authorities in SQL
	 */
	public BatchRead<String, List<LegalAuthority>> lists(String name, String edge, String parent, String order) {
		return this.table.lists(name, edge, parent, order);
	}

	/** A row as the tables store it. */
	record Row(String id, String title, @Nullable String shortTitle, String kind, String jurisdictionId,
			@Nullable String summary, @Nullable String enactedOn, @Nullable String effectiveOn,
			@Nullable String expiresOn, List<String> permits, List<String> programmeKeys,
			@Nullable String coverageState, List<String> leftOut, @Nullable String checkedUntil) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.text(), row.text(), row.textOrNull(),
					row.textOrNull(), row.textOrNull(), row.textOrNull(), row.texts(), row.texts(), row.textOrNull(),
					row.texts(), row.textOrNull());
		}

	}

	/** A row as the table stores it. */
	record CitationRow(String scheme, String citation, @Nullable String url) {

		static CitationRow read(Columns row) throws SQLException {
			return new CitationRow(row.text(), row.text(), row.textOrNull());
		}

	}

}
