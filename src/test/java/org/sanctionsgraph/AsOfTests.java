package org.sanctionsgraph;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

	private static final String LISTED = """
			query ($day: Date, $after: String) {
			  designations(asOf: $day, first: 100, after: $after) {
			    nodes { id } pageInfo { hasNextPage endCursor } totalCount
			  }
			}""";

	private static final String STATUS = """
			query ($day: Date, $after: String) {
			  designations(first: 100, after: $after) {
			    nodes { id status(asOf: $day) from until } pageInfo { hasNextPage endCursor } totalCount
			  }
			}""";

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
			Set<Object> inForce = all(STATUS, day).filter((node) -> node.get("status").equals("IN_FORCE"))
				.map((node) -> node.get("id"))
				.collect(Collectors.toSet());
			assertThat(listed(day)).as("in force on %s", day).isEqualTo(inForce);
		});
	}

	@Test
	void successiveListsDifferByWhatBeganOrEnded() {
		List<Map<String, Object>> entries = all(STATUS, LocalDate.EPOCH).toList();
		LocalDate last = null;
		for (LocalDate day : this.days) {
			if (last != null && last.plusDays(1).equals(day)) {
				Set<Object> changed = symmetricDifference(listed(last), listed(day));
				Set<Object> dated = entries.stream()
					.filter((entry) -> day.toString().equals(entry.get("from"))
							|| day.toString().equals(entry.get("until")))
					.map((entry) -> entry.get("id"))
					.collect(Collectors.toSet());
				assertThat(changed).as("changed on %s", day).isEqualTo(dated);
			}
			last = day;
		}
	}

	@Test
	void measuresInForceAreThoseWhoseStatusSaysSo() {
		for (String day : List.of("2018-08-29", "2019-10-08", "2020-07-15", "2021-03-21", "2021-03-22", "2026-11-21")) {
			List<String> filtered = this.graphQl.document("""
					query ($day: Date) { measures(filter: { inForceOn: $day }, first: 100) { nodes { id } } }""")
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

	private Set<Object> listed(LocalDate day) {
		return all(LISTED, day).map((node) -> node.get("id")).collect(Collectors.toSet());
	}

	@SuppressWarnings("unchecked")
	private Stream<Map<String, Object>> all(String document, LocalDate day) {
		Stream.Builder<Map<String, Object>> found = Stream.builder();
		String after = null;
		boolean more = true;
		while (more) {
			Map<String, Object> page = this.graphQl.document(document)
				.variable("day", day.toString())
				.variable("after", after)
				.execute()
				.path("designations")
				.entity(Map.class)
				.get();
			((List<Map<String, Object>>) page.get("nodes")).forEach(found);
			Map<String, Object> info = (Map<String, Object>) page.get("pageInfo");
			more = (Boolean) info.get("hasNextPage");
			after = (String) info.get("endCursor");
		}
		return found.build();
	}

	private static Set<Object> symmetricDifference(Set<Object> one, Set<Object> other) {
		Set<Object> difference = new HashSet<>(one);
		other.stream().filter((id) -> !difference.add(id)).toList().forEach(difference::remove);
		return difference;
	}

}
