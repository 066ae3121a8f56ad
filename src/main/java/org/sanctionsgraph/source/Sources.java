package org.sanctionsgraph.source;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.lists.DividedList;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sources. */
@Component
public class Sources implements NodeLookup<Source>, DividedList {

	static final String COLUMNS = """
			s.id, s.title, s.publisher, s.author, s.published_on, s.undated, s.url, s.without_url, s.archived_url,
			s.accessed_on, s.language, s.kind, s.licence, s.permits_reuse""";

	private final Table<Source> table;

	/** The distinct sources of each record, in the order in which it names them. */
	final BatchRead<String, List<Source>> ofRecords;

	final Listing<Source> all;

	Sources(JdbcClient jdbc) {
		this.table = new Table<>(jdbc, COLUMNS, "source s", "s.id", Sources::read);
		this.ofRecords = this.table.listsBy("sources", """
				select c.subject_id, %s
				  from (select subject_id, source_id, min(ordinal) as first_ from claim
				         where subject_id = any(:keys) group by subject_id, source_id) c
				  join source s on s.id = c.source_id
				 order by c.subject_id, c.first_""".formatted(COLUMNS));
		this.all = Listing.of("sources", this.table, "s.serial", List.of(), SourceQuery.DIMENSIONS);
	}

	@Override
	public Listing<Source> all() {
		return this.all;
	}

	@Override
	public Class<Source> type() {
		return Source.class;
	}

	@Override
	public Map<String, Source> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	static Source read(Columns row) throws SQLException {
		return new Source(row.text(), row.text(), row.text(), row.textOrNull(), row.textOrNull(), row.textOrNull(),
				row.textOrNull(), row.textOrNull(), row.textOrNull(), row.textOrNull(), row.text(),
				row.constant(Source.Kind.class), licence(row));
	}

	private static Source.@Nullable Licence licence(Columns row) throws SQLException {
		String name = row.textOrNull();
		return (name == null) ? null : new Source.Licence(name, row.whether());
	}

}
