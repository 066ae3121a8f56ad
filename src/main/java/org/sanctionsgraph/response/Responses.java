package org.sanctionsgraph.response;

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

/** Reads responses. */
@Component
public class Responses implements NodeLookup<Response>, DividedList {

	private static final String COLUMNS = """
			r.id, r.title, r.summary, r.occurred_on, r.kind, r.stance, r.topics,
			j.jurisdiction_id""";

	private static final String FROM = "response r left join response_jurisdiction j on j.response_id = r.id and j.sole";

	private static final String PARTICIPANTS = """
			join (select distinct act_id, actor_id from took_part) e on e.act_id = r.id""";

	private final Table<Response> table;

	/** The responses that enact each measure, oldest first. */
	final BatchRead<String, List<Response>> enacting;

	final Listing<Response> all;

	final Listing<Response> ofParticipant;

	Responses(JdbcClient jdbc, ResponseMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, FROM, "r.id", RowReader.of(Row::read, mapper::toResponse));
		this.enacting = this.table.lists("enactedThrough", "join response_enacts e on e.response_id = r.id",
				"e.measure_id", "r.occurred_on, r.id");
		this.all = Listing.of("responses", this.table, "r.serial", ResponseQuery.FACETS, ResponseQuery.DIMENSIONS);
		this.ofParticipant = this.all.under("participant", PARTICIPANTS, "e.actor_id");
	}

	@Override
	public Listing<Response> all() {
		return this.all;
	}

	@Override
	public Class<Response> type() {
		return Response.class;
	}

	@Override
	public Map<String, Response> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	/** A row as the tables store it. */
	record Row(String id, String title, @Nullable String summary, String occurredOn, String kind, String stance,
			List<String> topics, @Nullable String jurisdictionId) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.textOrNull(), row.text(), row.text(), row.text(), row.texts(),
					row.textOrNull());
		}

	}

}
