package org.sanctionsgraph.alignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sanctionsgraph.caching.DatasetVersions;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Held;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the designations that the comparison of jurisdictions uses. */
@Component
class Alignment {

	private static final Held IN_FORCE = Held.between("d.from_day", "d.until_day");

	private final JdbcClient jdbc;

	private final DatasetVersions versions;

	Alignment(JdbcClient jdbc, DatasetVersions versions) {
		this.jdbc = jdbc;
		this.versions = versions;
	}

	/**
	 * {@return all targets of a dataset version}
	 */
	Designated designated(String version) {
		Map<String, List<ListedTogether>> byJurisdiction = new HashMap<>();
		Map<String, String> days = new HashMap<>();
		this.jdbc.sql("""
				select m.jurisdiction_id, d.from_date, d.from_day, d.until_day, array_agg(distinct a.serial),
				       a.serial / 50000 as part
				  from designation d join measure m on m.id = d.measure_id join actor a on a.id = d.target_id
				 group by m.jurisdiction_id, d.from_date, d.from_day, d.until_day, part
				""").query((row) -> {
			byJurisdiction.computeIfAbsent(row.getString(1), (jurisdiction) -> new ArrayList<>())
				.add(together(row, days));
		});
		this.versions.check(version);
		return new Designated(byJurisdiction);
	}

	/** Most dates recur, so that each is kept once. */
	private static ListedTogether together(ResultSet row, Map<String, String> days) throws SQLException {
		Object[] targets = (Object[]) row.getArray(5).getArray();
		return new ListedTogether(day(row, 2, days), day(row, 3, days),
				(row.getString(4) == null) ? null : day(row, 4, days),
				Arrays.stream(targets).mapToInt((serial) -> (Integer) serial).toArray());
	}

	private static String day(ResultSet row, int column, Map<String, String> days) throws SQLException {
		return days.computeIfAbsent(row.getString(column), Function.identity());
	}

	/**
	 * {@return the compared designations of the targets with these serial numbers, oldest
	 * first}
	 */
	List<Listed> ofSerials(Compared compared, int[] serials) {
		return designations(compared, Conditions.none()
			.and("d.target_id in (select id from actor where serial = any(:it))", ArrayParameter.of(serials)));
	}

	/**
	 * {@return the compared designations of the given targets, oldest first}
	 */
	List<Listed> ofTargets(Compared compared) {
		return designations(compared, Conditions.none().and("d.target_id = any(:it)", compared.targets()));
	}

	private List<Listed> designations(Compared compared, Conditions ofTargets) {
		Conditions where = ofTargets.and("m.jurisdiction_id = any(:it)", compared.jurisdictions())
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
