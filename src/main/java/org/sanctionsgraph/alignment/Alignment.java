package org.sanctionsgraph.alignment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.paging.Conditions;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the comparison of jurisdictions rests on. */
@Component
class Alignment {

	private final JdbcClient jdbc;

	Alignment(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return the designations by these jurisdictions, oldest first}
	 * @param targets only of these; of any where empty
	 * @param asOf only those in force on that day; all ever made where null
	 */
	List<Listed> designations(List<String> jurisdictions, List<String> targets, @Nullable LocalDate asOf) {
		Conditions where = Conditions.none()
			.in("m.jurisdiction_id", jurisdictions)
			.in("d.target_id", targets)
			.holdsOn("d.from_day", "d.until_day", asOf);
		return this.jdbc.sql("""
				select d.id, d.target_id, m.jurisdiction_id, d.from_date
				  from designation d join measure m on m.id = d.measure_id
				 where %s
				 order by d.from_date, d.id
				""".formatted(where.joined()))
			.params(where.bound())
			.query((row, index) -> read(new Columns(row, 1)))
			.list();
	}

	private static Listed read(Columns row) throws SQLException {
		return new Listed(row.text(), row.text(), row.text(), row.text());
	}

}
