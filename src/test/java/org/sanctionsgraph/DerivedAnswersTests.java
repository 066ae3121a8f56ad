package org.sanctionsgraph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctionsgraph.WholeLists.ids;
import static org.sanctionsgraph.WholeLists.list;
import static org.sanctionsgraph.WholeLists.object;

/**
 * What the graph works out, worked out again from what it shows, by the rules that the
 * schema tells.
 */
@SpringBootTest
@AutoConfigureGraphQlTester
class DerivedAnswersTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void outcomesFollowFromAsksAndEntries() {
		List<Map<String, Object>> entries = WholeLists.read(this.graphQl, "designations", """
				id provisions topics target { id kind } measure { kind announcedOn jurisdiction { countries }
				authorities { id chain { id } } }""");
		List<Map<String, Object>> asks = WholeLists.read(this.graphQl, "asks", """
				wanted response { date topics } targets { id } targetKinds authority { id } addressees { countries }
				outcomes { kind basis lagDays designation { id } }""");
		assertThat(asks).isNotEmpty();
		asks.forEach((ask) -> {
			Map<String, Object> expected = new HashMap<>();
			entries.stream()
				.filter((entry) -> isMeant(ask, entry))
				.filter((entry) -> announced(entry).compareTo(asked(ask)) >= 0)
				.forEach((entry) -> expected.put((String) entry.get("id"),
						kind(ask, entry) + days(asked(ask), announced(entry))));
			Map<String, Object> found = new HashMap<>();
			WholeLists.<Map<String, Object>>list(ask, "outcomes")
				.stream()
				.filter((outcome) -> outcome.get("basis").equals("COMPUTED"))
				.forEach((outcome) -> found.put((String) object(outcome, "designation").get("id"),
						outcome.get("kind") + " " + outcome.get("lagDays")));
			assertThat(found).isEqualTo(expected);
		});
	}

	@Test
	void alignmentFollowsFromEntries() {
		List<String> jurisdictions = WholeLists.jurisdictions(this.graphQl);
		Map<String, Map<String, String>> first = new TreeMap<>();
		WholeLists.read(this.graphQl, "designations", "from target { id } measure { jurisdiction { id } }")
			.forEach((entry) -> first
				.computeIfAbsent((String) object(entry, "target").get("id"), (id) -> new TreeMap<>())
				.merge((String) object(object(entry, "measure"), "jurisdiction").get("id"), (String) entry.get("from"),
						(one, other) -> (one.compareTo(other) <= 0) ? one : other));
		List<Map<String, Object>> rows = rows(jurisdictions);
		assertThat(rows).extracting((row) -> (String) object(row, "target").get("id"))
			.containsExactlyElementsOf(first.entrySet()
				.stream()
				.sorted(Comparator.comparing((Map.Entry<String, Map<String, String>> entry) -> -entry.getValue().size())
					.thenComparing((entry) -> Collections.min(entry.getValue().values()))
					.thenComparing(Map.Entry::getKey))
				.map(Map.Entry::getKey)
				.toList());
		rows.forEach((row) -> {
			Map<String, String> expected = Objects.requireNonNull(first.get((String) object(row, "target").get("id")));
			List<Map<String, Object>> cells = list(row, "cells");
			assertThat(cells).extracting((cell) -> cell.get("firstListedOn"))
				.isEqualTo(jurisdictions.stream().map(expected::get).toList());
			assertThat(row.get("jurisdictionCount")).isEqualTo(expected.size());
			List<String> dates = expected.values().stream().sorted().toList();
			assertThat(" " + row.get("spreadDays"))
				.isEqualTo((dates.size() < 2) ? " null" : days(dates.getFirst(), dates.getLast()));
		});
	}

	@Test
	void timelineHoldsEveryDatedEventInOrder() {
		List<String> expected = new ArrayList<>();
		WholeLists.read(this.graphQl, "measures", "id announcedOn effectiveOn endedOn").forEach((measure) -> {
			expected.add(measure.get("announcedOn") + " ANNOUNCED " + measure.get("id"));
			if (measure.get("effectiveOn") != null && !measure.get("effectiveOn").equals(measure.get("announcedOn"))) {
				expected.add(measure.get("effectiveOn") + " EFFECTIVE " + measure.get("id"));
			}
			if (measure.get("endedOn") != null) {
				expected.add(measure.get("endedOn") + " ENDED " + measure.get("id"));
			}
		});
		WholeLists.read(this.graphQl, "responses", "id date")
			.forEach((response) -> expected.add(response.get("date") + " OCCURRED " + response.get("id")));
		List<String> listed = new ArrayList<>();
		WholeLists.read(this.graphQl, "designations", "id from until").forEach((designation) -> {
			listed.add(designation.get("from") + " LISTED " + designation.get("id"));
			if (designation.get("until") != null) {
				expected.add(designation.get("until") + " ENDED " + designation.get("id"));
			}
		});
		assertThat(timeline("timeline")).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(timeline("timeline(filter: { events: [] })")).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(timeline("timeline(filter: { events: [LISTED] })")).containsExactlyInAnyOrderElementsOf(listed);
	}

	private List<String> timeline(String field) {
		List<Map<String, Object>> entries = WholeLists.read(this.graphQl, field,
				"date event act { id } designation { id measure { id } }");
		assertThat(entries.stream().map((entry) -> (String) entry.get("date")).toList()).isSorted();
		return entries.stream().map((entry) -> {
			boolean act = entry.get("designation") == null;
			Map<String, Object> subject = object(entry, act ? "act" : "designation");
			if (!act) {
				assertThat(object(subject, "measure")).isEqualTo(object(entry, "act"));
			}
			return entry.get("date") + " " + entry.get("event") + " " + subject.get("id");
		}).toList();
	}

	private List<Map<String, Object>> rows(List<String> jurisdictions) {
		return WholeLists.read(this.graphQl,
				"alignment(jurisdictions: [\"%s\"])".formatted(String.join("\", \"", jurisdictions)),
				"target { id } jurisdictionCount spreadDays cells { firstListedOn }");
	}

	private static String asked(Map<String, Object> ask) {
		return (String) object(ask, "response").get("date");
	}

	private static String announced(Map<String, Object> entry) {
		return (String) object(entry, "measure").get("announcedOn");
	}

	private static String kind(Map<String, Object> ask, Map<String, Object> entry) {
		List<String> countries = list(object(object(entry, "measure"), "jurisdiction"), "countries");
		Stream<String> addressed = WholeLists.<Map<String, Object>>list(ask, "addressees")
			.stream()
			.flatMap((addressee) -> WholeLists.<String>list(addressee, "countries").stream());
		if (addressed.noneMatch(countries::contains)) {
			return "MET_ELSEWHERE";
		}
		return Collections.disjoint(wanted(ask), list(entry, "provisions")) ? "PARTLY_MET" : "MET";
	}

	private static boolean isMeant(Map<String, Object> ask, Map<String, Object> entry) {
		Map<String, Object> target = object(entry, "target");
		if (list(ask, "wanted").isEmpty()
				|| Collections.disjoint(list(object(ask, "response"), "topics"), list(entry, "topics"))) {
			return false;
		}
		if (!list(ask, "targets").isEmpty()) {
			return ids(ask, "targets").contains((String) target.get("id"));
		}
		return list(ask, "targetKinds").contains(target.get("kind"))
				&& !object(entry, "measure").get("kind").equals("COUNTER_SANCTIONS")
				&& (!Collections.disjoint(wanted(ask), list(entry, "provisions")) || isUnderAuthority(ask, entry));
	}

	private static boolean isUnderAuthority(Map<String, Object> ask, Map<String, Object> entry) {
		return ask.get("authority") != null
				&& WholeLists.<Map<String, Object>>list(object(entry, "measure"), "authorities")
					.stream()
					.flatMap((authority) -> Stream.concat(Stream.of(authority),
							WholeLists.<Map<String, Object>>list(authority, "chain").stream()))
					.anyMatch((authority) -> authority.get("id").equals(object(ask, "authority").get("id")));
	}

	private static List<String> wanted(Map<String, Object> ask) {
		List<String> wanted = new ArrayList<>(list(ask, "wanted"));
		wanted.remove("UNSPECIFIED");
		return wanted;
	}

	private static String days(String from, String until) {
		boolean full = from.length() == 10 && until.length() == 10;
		return " " + (full ? ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(until)) : null);
	}

}
