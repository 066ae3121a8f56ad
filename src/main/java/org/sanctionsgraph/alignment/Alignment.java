package org.sanctionsgraph.alignment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.paging.Conditions;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the designations that the comparison of jurisdictions uses. */
@Component
class Alignment {

	private final JdbcClient jdbc;

	Alignment(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return the designations by these jurisdictions, oldest first}
	 * @param targets only designations of these; empty for any
	 * @param asOf only designations in force on this day; null for all
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
