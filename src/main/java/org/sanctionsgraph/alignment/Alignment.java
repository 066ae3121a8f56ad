package org.sanctionsgraph.alignment;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
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

	Alignment(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return all targets}
	 */
	Designated designated() {
		Map<String, List<ListedTogether>> byJurisdiction = new HashMap<>();
		Map<String, String> days = new HashMap<>();
		this.jdbc.sql("""
				select m.jurisdiction_id, d.from_date, d.from_day, d.until_day, array_agg(distinct a.serial),
				       a.serial / %d as part
				  from designation d join measure m on m.id = d.measure_id join actor a on a.id = d.target_id
				 group by m.jurisdiction_id, d.from_date, d.from_day, d.until_day, part
				""".formatted(Columns.PART)).query((row) -> {
			Columns columns = new Columns(row, 1);
			byJurisdiction.computeIfAbsent(columns.text(), (jurisdiction) -> new ArrayList<>())
				.add(together(columns, days));
		});
		return new Designated(byJurisdiction);
	}

	/** Most dates recur, so that each is kept once. */
	private static ListedTogether together(Columns row, Map<String, String> days) throws SQLException {
		return new ListedTogether(once(row.text(), days), once(row.text(), days), onceOrNull(row.textOrNull(), days),
				row.numbers());
	}

	private static String once(String day, Map<String, String> days) {
		return days.computeIfAbsent(day, Function.identity());
	}

	private static @Nullable String onceOrNull(@Nullable String day, Map<String, String> days) {
		return (day == null) ? null : once(day, days);
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
				""".formatted(where.all().sql()))
			.params(where.all().bound())
			.query((row, index) -> read(new Columns(row, 1)))
			.list();
	}

	private static Listed read(Columns row) throws SQLException {
		return new Listed(row.text(), row.text(), row.text(), row.text());
	}

}
