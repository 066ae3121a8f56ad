package org.sanctionsgraph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.kernel.PartialDate;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The world as of any day: a status and the list of what is in force agree for every
 * record and every day on which something may change, and lists of successive days differ
 * by exactly what began or ended between.
 */
@SpringBootTest
@AutoConfigureGraphQlTester
class AsOfTests {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private JdbcClient jdbc;

	private final Set<LocalDate> days = new TreeSet<>();

	@BeforeEach
	void everyDayOnWhichSomethingMayChange() {
		this.jdbc
			.sql("select from_day from designation union select until_day from designation where until_day is not null")
			.query(LocalDate.class)
			.list()
			.forEach((day) -> this.days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
	}

	@Test
	void statusAndListAgreeOnEveryDay() {
		assertThat(this.days).hasSizeGreaterThan(90);
		this.days.forEach((day) -> {
			Set<Object> inForce = withStatus(day).stream()
				.filter((node) -> node.get("status").equals("IN_FORCE"))
				.map((node) -> node.get("id"))
				.collect(Collectors.toSet());
			assertThat(listed(day)).as("in force on %s", day).isEqualTo(inForce);
		});
	}

	@Test
	void successiveListsDifferByWhatBeganOrEnded() {
		List<Map<String, Object>> entries = withStatus(LocalDate.EPOCH);
		LocalDate last = null;
		for (LocalDate day : this.days) {
			if (last != null && last.plusDays(1).equals(day)) {
				Set<Object> changed = symmetricDifference(listed(last), listed(day));
				Set<Object> dated = entries.stream()
					.filter((entry) -> day.equals(date(entry, "from").firstDay())
							|| (entry.get("until") != null && day.equals(date(entry, "until").lastDay())))
					.map((entry) -> entry.get("id"))
					.collect(Collectors.toSet());
				assertThat(changed).as("changed on %s", day).isEqualTo(dated);
			}
			last = day;
		}
	}

	@Test
	void aLaterListIsTheEarlierOneWithWhatWasListedAndWithoutWhatEnded() {
		RandomGenerator random = new Random(11);
		LocalDate first = LocalDate.parse("2018-01-01");
		int days = (int) ChronoUnit.DAYS.between(first, LocalDate.parse("2026-12-31"));
		Map<LocalDate, Set<Object>> lists = new HashMap<>();
		for (int i = 0; i < 200; i++) {
			LocalDate one = first.plusDays(random.nextInt(days));
			LocalDate other = first.plusDays(random.nextInt(days));
			LocalDate earlier = one.isBefore(other) ? one : other;
			LocalDate later = one.isBefore(other) ? other : one;
			Set<Object> expected = new HashSet<>(lists.computeIfAbsent(earlier, this::listed));
			expected.addAll(between(earlier, later, "LISTED"));
			expected.removeAll(between(earlier, later, "ENDED"));
			assertThat(expected).as("from %s to %s", earlier, later)
				.isEqualTo(lists.computeIfAbsent(later, this::listed));
		}
	}

	/**
	 * What began or ended after a day until a later one; a month counts as it does in
	 * lists.
	 */
	private Set<Object> between(LocalDate earlier, LocalDate later, String event) {
		if (earlier.equals(later)) {
			return Set.of();
		}
		return WholeLists
			.read(this.graphQl,
					"timeline(filter: { events: [%s], range: { from: \"%s\", until: \"%s\" } })".formatted(event,
							earlier.plusDays(1), later),
					"date event designation { id }")
			.stream()
			.filter((entry) -> entry.get("designation") != null)
			.filter((entry) -> {
				PartialDate date = date(entry, "date");
				LocalDate day = event.equals("LISTED") ? date.firstDay() : date.lastDay();
				return day.isAfter(earlier) && !day.isAfter(later);
			})
			.map((entry) -> WholeLists.object(entry, "designation").get("id"))
			.collect(Collectors.toSet());
	}

	@Test
	void measuresInForceAreThoseWhoseStatusSaysSo() {
		for (String day : List.of("2018-08-29", "2019-10-08", "2020-07-15", "2021-03-21", "2021-03-22", "2026-11-21")) {
			List<String> filtered = this.graphQl.document("""
					query ($day: Date) { measures(asOf: $day, first: 100) { nodes { id } } }""")
				.variable("day", day)
				.execute()
				.path("measures.nodes[*].id")
				.entityList(String.class)
				.get();
			List<String> byStatus = this.graphQl.document("""
					query ($day: Date) { measures(first: 100) { nodes { id status(asOf: $day) } } }""")
				.variable("day", day)
				.execute()
				.path("measures.nodes[?(@.status == 'IN_FORCE')].id")
				.entityList(String.class)
				.get();
			assertThat(filtered).as(day).containsExactlyInAnyOrderElementsOf(byStatus);
		}
	}

	@Test
	void lawsInForceAreThoseWhoseStatusSaysSo() {
		for (String day : List.of("1900-01-01", "2016-12-22", "2016-12-23", "2021-12-22", "2021-12-23", "2026-11-21")) {
			Set<Object> listed = WholeLists.read(this.graphQl, "legalAuthorities(asOf: \"%s\")".formatted(day), "id")
				.stream()
				.map((node) -> node.get("id"))
				.collect(Collectors.toSet());
			Set<Object> byStatus = WholeLists
				.read(this.graphQl, "legalAuthorities", "id status(asOf: \"%s\")".formatted(day))
				.stream()
				.filter((node) -> node.get("status").equals("IN_FORCE"))
				.map((node) -> node.get("id"))
				.collect(Collectors.toSet());
			assertThat(listed).as(day).isEqualTo(byStatus);
		}
	}

	/** Above all on the day of an end, on which a designation is no longer in force. */
	@Test
	void alignmentHoldsWhatIsInForceOnEveryDay() {
		String jurisdictions = String.join("\", \"", WholeLists.jurisdictions(this.graphQl));
		this.days.forEach((day) -> {
			List<Object> aligned = WholeLists
				.read(this.graphQl, "alignment(jurisdictions: [\"%s\"], asOf: \"%s\")".formatted(jurisdictions, day),
						"cells { designations { id } }")
				.stream()
				.flatMap((row) -> WholeLists.<Map<String, Object>>list(row, "cells").stream())
				.flatMap((cell) -> WholeLists.<Map<String, Object>>list(cell, "designations").stream())
				.map((designation) -> designation.get("id"))
				.toList();
			assertThat(aligned).as("aligned on %s", day).doesNotHaveDuplicates().hasSameElementsAs(listed(day));
		});
	}

	private Set<Object> listed(LocalDate day) {
		return WholeLists.read(this.graphQl, "designations(asOf: \"%s\")".formatted(day), "id")
			.stream()
			.map((node) -> node.get("id"))
			.collect(Collectors.toSet());
	}

	private List<Map<String, Object>> withStatus(LocalDate day) {
		return WholeLists.read(this.graphQl, "designations", "id from until status(asOf: \"%s\")".formatted(day));
	}

	private static PartialDate date(Map<String, Object> entry, String field) {
		return new PartialDate((String) Objects.requireNonNull(entry.get(field)));
	}

	private static Set<Object> symmetricDifference(Set<Object> one, Set<Object> other) {
		Set<Object> difference = new HashSet<>(one);
		other.stream().filter((id) -> !difference.add(id)).toList().forEach(difference::remove);
		return difference;
	}

}
