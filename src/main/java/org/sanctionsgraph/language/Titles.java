package org.sanctionsgraph.language;

import java.sql.SQLException;
import java.util.List;

import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the titles that records have in further languages. */
@Component
public class Titles {

	/** The further titles of each record, in the order of the record. */
	public final BatchRead<String, List<Wording>> ofRecords;

	Titles(JdbcClient jdbc) {
		this.ofRecords = new Table<>(jdbc, "t.language, t.form", "title t", "t.record_id", Titles::read).lists("titles",
				"t.record_id", "t.ordinal");
	}

	private static Wording read(Columns row) throws SQLException {
		return new Wording(row.text(), row.text());
	}

}
