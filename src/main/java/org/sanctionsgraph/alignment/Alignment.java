package org.sanctionsgraph.alignment;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Held;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the designations that the comparison of jurisdictions uses. */
@Component
class Alignment {

	/** Those that most jurisdictions designated first, then by the first designation. */
	static final Order BROADEST_FIRST = Order.by("broadest",
			"lpad(cast(99 - g.jurisdictions as varchar), 2, '0') || g.first_listed");

	private static final Held IN_FORCE = Held.between("d.from_day", "d.until_day");

	private static final String DESIGNATED = """
			(select d.target_id, count(distinct m.jurisdiction_id) as jurisdictions, min(d.from_date) as first_listed
			   from designation d join measure m on m.id = d.measure_id
			  where m.jurisdiction_id = any(:jurisdictions)
			    and (cast(:day as date) is null
			     or d.from_day <= :day and (d.until_day is null or d.until_day > :day)) %s
			  group by d.target_id) g""";

	private static final String NAMED = """
			(select a.id as target_id, coalesce(g.jurisdictions, 0) as jurisdictions,
			        coalesce(g.first_listed, '') as first_listed
			   from actor a left join %s on g.target_id = a.id
			  where a.id = any(:targets)) g""".formatted(DESIGNATED.formatted("and d.target_id = any(:targets)"));

	private final JdbcClient jdbc;

	Alignment(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return the ids of the targets to compare}
	 */
	Listing<String> targets(Compared compared) {
		String from = compared.targets().isEmpty() ? DESIGNATED.formatted("") : NAMED;
		Table<String> table = new Table<>(this.jdbc, "g.target_id", from, "g.target_id", Columns::text);
		return Listing.of("alignment", table).parameters(compared.parameters());
	}

	/**
	 * {@return the designations of these targets that are compared, oldest first}
	 */
	List<Listed> designations(Compared compared, Collection<String> targets) {
		Conditions where = Conditions.none()
			.and("m.jurisdiction_id = any(:it)", compared.jurisdictions())
			.and("d.target_id = any(:it)", targets)
			.holdsOn(IN_FORCE, compared.asOf());
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
