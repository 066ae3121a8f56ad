package org.sanctionsgraph.alignment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares jurisdictions by whom they acted against. */
@Component
class Alignment {

	private final JdbcClient jdbc;

	Alignment(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return a row for each target; those against whom most acted first, then by the
	 * first listing and the id}
	 * @param jurisdictions whom to compare
	 * @param targets whom to show, acted against or not; null for everyone acted against
	 * @param asOf only entries in force on that day; null for all ever made
	 */
	List<AlignmentRow> rows(List<String> jurisdictions, @Nullable List<String> targets, @Nullable LocalDate asOf) {
		Map<String, List<Entry>> entries = entries(jurisdictions, targets, asOf).stream()
			.collect(Collectors.groupingBy(Entry::targetId, LinkedHashMap::new, Collectors.toList()));
		if (targets != null) {
			targets.forEach((target) -> entries.putIfAbsent(target, List.of()));
		}
		return entries.entrySet()
			.stream()
			.sorted(Comparator.comparing(Map.Entry<String, List<Entry>>::getValue, byBreadthAndDate())
				.thenComparing(Map.Entry::getKey))
			.map((entry) -> row(entry.getKey(), entry.getValue(), jurisdictions))
			.toList();
	}

	/** The targets among these that are actors; alignment rows are for actors only. */
	List<String> known(List<String> targets) {
		List<String> found = this.jdbc.sql("select id from actor where id = any(:ids)")
			.param("ids", ArrayParameter.of(targets))
			.query(String.class)
			.list();
		return targets.stream().distinct().filter(found::contains).toList();
	}

	private static Comparator<List<Entry>> byBreadthAndDate() {
		return Comparator
			.comparing((List<Entry> entries) -> -entries.stream().map(Entry::jurisdictionId).distinct().count())
			.thenComparing(
					(entries) -> entries.stream().map(Entry::fromDate).min(Comparator.naturalOrder()).orElse(""));
	}

	private List<Entry> entries(List<String> jurisdictions, @Nullable List<String> targets, @Nullable LocalDate asOf) {
		return this.jdbc.sql("""
				select d.id, d.target_id, m.jurisdiction_id, d.from_date
				  from designation d join measure m on m.id = d.measure_id
				 where m.jurisdiction_id = any(:jurisdictions)
				   and (:everyone or d.target_id = any(:targets))
				   and (cast(:day as date) is null or d.from_day <= cast(:day as date))
				   and (cast(:day as date) is null or d.until_day is null or d.until_day > cast(:day as date))
				 order by d.from_date, d.id
				""")
			.param("jurisdictions", ArrayParameter.of(jurisdictions))
			.param("everyone", targets == null)
			.param("targets", ArrayParameter.of((targets == null) ? List.of() : targets))
			.param("day", asOf)
			.query((row, index) -> Entry.read(new Columns(row, 1)))
			.list();
	}

	private static AlignmentRow row(String target, List<Entry> entries, List<String> jurisdictions) {
		return new AlignmentRow(target, jurisdictions.stream().map((jurisdiction) -> {
			List<Entry> own = entries.stream().filter((entry) -> entry.jurisdictionId().equals(jurisdiction)).toList();
			return new AlignmentRow.Cell(jurisdiction, own.isEmpty() ? null : own.getFirst().fromDate(),
					own.stream().map(Entry::id).toList());
		}).toList());
	}

	private record Entry(String id, String targetId, String jurisdictionId, String fromDate) {

		static Entry read(Columns row) throws SQLException {
			return new Entry(row.text(), row.text(), row.text(), row.text());
		}

	}

}
