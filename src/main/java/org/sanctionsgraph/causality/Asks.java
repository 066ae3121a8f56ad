package org.sanctionsgraph.causality;

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
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests for measures and their outcomes. */
@Component
class Asks implements NodeLookup<Ask>, DividedList {

	private static final String COLUMNS = """
			k.id, k.response_id, k.wish, k.authority_id, k.asked_on, k.wanted, k.target_kinds""";

	private final Table<Ask> table;

	/** The requests that each response makes, in the order of its record. */
	final BatchRead<String, List<Ask>> ofResponses;

	/** The outcomes of each request, oldest first. */
	final BatchRead<String, List<AskOutcome>> outcomes;

	/** The earlier requests that each act met, wholly or in part, oldest first. */
	final BatchRead<String, List<AskOutcome>> fulfilled;

	final Listing<Ask> all;

	Asks(JdbcClient jdbc, AskMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, "ask k", "k.id", RowReader.of(Row::read, mapper::toAsk));
		this.ofResponses = this.table.lists("asks", "k.response_id", "k.ordinal");
		this.outcomes = outcomes(jdbc, "ask_outcome o").lists("outcomes", "o.ask_id",
				"coalesce(o.announced_on, '~'), o.outcome_id");
		this.fulfilled = outcomes(jdbc, "(select * from ask_outcome where kind <> 'MET_ELSEWHERE') o").lists("fulfils",
				"o.act_id", "o.asked_on, o.ask_id, o.outcome_id");
		this.all = Listing.of("asks", this.table, "k.serial", List.of(), AskQuery.DIMENSIONS);
	}

	private static Table<AskOutcome> outcomes(JdbcClient jdbc, String from) {
		return new Table<>(jdbc,
				"o.ask_id, o.designation_id, o.act_id, o.kind, o.basis, o.asked_on, o.announced_on, o.known_on", from,
				"o.outcome_id", Asks::outcome);
	}

	@Override
	public Listing<Ask> all() {
		return this.all;
	}

	@Override
	public Class<Ask> type() {
		return Ask.class;
	}

	@Override
	public Map<String, Ask> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	private static AskOutcome outcome(Columns row) throws SQLException {
		return new AskOutcome(row.text(), row.textOrNull(), row.text(), row.constant(AskOutcome.Kind.class),
				row.constant(AskOutcome.Basis.class), row.text(), row.textOrNull(), row.text());
	}

	/** A row as the tables store it. */
	record Row(String id, String responseId, String wish, @Nullable String authorityId, String askedOn,
			List<String> wanted, List<String> targetKinds) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.text(), row.textOrNull(), row.text(), row.texts(), row.texts());
		}

	}

}
