package org.sanctionsgraph.act;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the links between acts. */
@Component
class ActLinks {

	/** The links from each act to the acts that it answers. */
	final BatchRead<String, List<ActLink>> answers;

	final Listing<ActLink> answering;

	ActLinks(JdbcClient jdbc, ActMapper mapper) {
		Table<ActLink> table = new Table<>(jdbc, "k.from_id, k.to_id, k.basis, k.lag_days", "act_link k", "k.id",
				RowReader.of(Row::read, mapper::toLink));
		this.answers = table.lists("answers", "join act_answer e on e.link_id = k.id", "e.act_id", "e.ordinal");
		this.answering = Listing.of("answeredBy", table).under("act", "", "k.to_id");
	}

	/** A row as the table stores it. */
	record Row(String fromId, String toId, String basis, @Nullable Integer lagDays) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.text(), row.numberOrNull());
		}

	}

	/** The fields by which links can be ordered. */
	enum Field implements OrderField {

		/** The day of the act that answers; acts without one come last. */
		DATE(SortKey.ofColumns("k.date_key")),
		/** The days between both acts; links of which they are unknown come last. */
		LAG_DAYS(SortKey.orLast("lpad(cast(k.lag_days as varchar), 9, '0')"));

		private final SortKey key;

		Field(SortKey key) {
			this.key = key;
		}

		@Override
		public SortKey key() {
			return this.key;
		}

		static Order order(@Nullable List<OrderBy<Field>> orderBy) {
			return Order.of(orderBy, DATE.order());
		}

	}

}
