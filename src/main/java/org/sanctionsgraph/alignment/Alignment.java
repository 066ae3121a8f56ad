package org.sanctionsgraph.alignment;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the designations that the comparison of jurisdictions uses. */
@Component
class Alignment {

	/** What may have begun earlier than is known may be in force before it is shown. */
	private static final String MAY_BE_IN_FORCE = """
			(d.from_day <= :it or d.from_date is null) and (d.until_day is null or d.until_day > :it)""";

	private static final String SHOWN = "coalesce(d.from_date, d.listed_on_or_before)";

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
				select m.jurisdiction_id, %1$s as shown, d.from_day, d.until_day, array_agg(distinct a.serial),
				       a.serial / %2$d as part
				  from designation d join measure m on m.id = d.measure_id join actor a on a.id = d.target_id
				 group by m.jurisdiction_id, shown, d.from_day, d.until_day, part
				""".formatted(SHOWN, Columns.PART)).query((row) -> {
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
	 * first, and those of which it is unknown whether they are to be compared}
	 */
	List<Listed> ofSerials(Compared compared, int[] serials) {
		return designations(compared, Conditions.none()
			.and("d.target_id in (select id from actor where serial = any(:it))", ArrayParameter.of(serials)));
	}

	/**
	 * {@return the same of the given targets}
	 */
	List<Listed> ofTargets(Compared compared) {
		return designations(compared, Conditions.none().and("d.target_id = any(:it)", compared.targets()));
	}

	private List<Listed> designations(Compared compared, Conditions ofTargets) {
		Conditions where = ofTargets.and("m.jurisdiction_id = any(:it)", compared.jurisdictions())
			.and(MAY_BE_IN_FORCE, compared.asOf());
		return this.jdbc.sql("""
				select d.id, d.target_id, m.jurisdiction_id, d.from_date, d.listed_on_or_before
				  from designation d join measure m on m.id = d.measure_id
				 where %s
				 order by %s, d.id
				""".formatted(where.joined(), SHOWN))
			.params(where.bound())
			.query((row, index) -> read(new Columns(row, 1)))
			.list();
	}

	private static Listed read(Columns row) throws SQLException {
		return new Listed(row.text(), row.text(), row.text(), row.textOrNull(), row.textOrNull());
	}

}
