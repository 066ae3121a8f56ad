package org.sanctionsgraph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.kernel.PartialDate;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What happened between two days, told from the records to which it happened. */
@EngineTest
@AutoConfigureGraphQlTester
class ChangesTests {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Endpoint api;

	@Test
	void holdWhatBeganOrEndedBetweenTheDays() {
		List<String> all = everything();
		RandomGenerator random = new Random(13);
		for (int i = 0; i < 100; i++) {
			LocalDate from = LocalDate.parse("2018-01-01").plusDays(random.nextInt(3200));
			LocalDate until = from.plusDays(random.nextInt(200));
			assertThat(changes("changes(from: \"%s\", until: \"%s\")".formatted(from, until)))
				.as("%s to %s", from, until)
				.containsExactlyInAnyOrderElementsOf(
						all.stream().filter((change) -> mayLieBetween(from, until, change)).toList());
		}
	}

	@Test
	void comeNewestFirst() {
		List<String> changes = changes("changes(from: \"2018-01-01\")");
		assertThat(changes).hasSizeGreaterThan(100);
		assertThat(changes.stream().map(ChangesTests::date).toList()).isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void endTodayUnlessADayIsGiven() {
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		assertThat(changes("changes(from: \"2018-01-01\")"))
			.isEqualTo(changes("changes(from: \"2018-01-01\", until: \"%s\")".formatted(today)))
			.isEqualTo(changes("changes(from: \"2018-01-01\", until: null)"));
	}

	@Test
	void areFilteredAsTheTimelineIs() {
		assertThat(changes("changes(from: \"2021-03-22\", until: \"2021-03-28\", filter: { events: [LISTED], "
				+ "jurisdictions: [\"china\"] })"))
			.isNotEmpty()
			.allMatch((change) -> change.contains(" LISTED cn-"));
	}

	@Test
	void refuseDaysInTheWrongOrder() {
		Answer order = this.api.ask("{ changes(from: \"2021-03-22\", until: \"2021-03-21\") { totalCount } }");
		assertThat(order.code()).isEqualTo("BAD_REQUEST");
		assertThat(order.at("/errors/0/extensions/argument").asString()).isEqualTo("until");
		assertThat(order.at("/data/changes").isNull()).isTrue();
		Answer future = this.api.ask("{ changes(from: \"2999-01-01\") { totalCount } }");
		assertThat(future.at("/errors/0/extensions/argument").asString()).isEqualTo("from");
		assertThat(future.at("/errors/0/message").asString()).contains("after today", "until");
		Answer planned = this.api.ask("{ changes(from: \"2999-01-01\", until: \"2999-12-31\") { totalCount } }");
		assertThat(planned.at("/data/changes/totalCount").asInt(-1)).isZero();
	}

	private List<String> changes(String field) {
		return WholeLists.read(this.graphQl, field, "date event record { id } act { id }")
			.stream()
			.map((change) -> change.get("date") + " " + change.get("event") + " "
					+ WholeLists.object(change, "record").get("id"))
			.toList();
	}

	private List<String> everything() {
		List<String> all = new ArrayList<>();
		WholeLists.read(this.graphQl, "measures", "id announcedOn effectiveOn endedOn").forEach((measure) -> {
			all.add(change(measure, "announcedOn", "ANNOUNCED"));
			if (measure.get("announcedOn") != null && !measure.get("announcedOn").equals(measure.get("effectiveOn"))) {
				all.add(change(measure, "effectiveOn", "EFFECTIVE"));
			}
			all.add(change(measure, "endedOn", "ENDED"));
		});
		WholeLists.read(this.graphQl, "designations", "id from until")
			.forEach(
					(one) -> Stream.of(change(one, "from", "LISTED"), change(one, "until", "ENDED")).forEach(all::add));
		WholeLists.read(this.graphQl, "responses", "id date")
			.forEach((one) -> all.add(change(one, "date", "OCCURRED")));
		return all.stream().filter((change) -> !change.startsWith("null")).toList();
	}

	private static String change(Map<String, Object> record, String date, String event) {
		return record.get(date) + " " + event + " " + record.get("id");
	}

	private static boolean mayLieBetween(LocalDate from, LocalDate until, String change) {
		PartialDate date = new PartialDate(date(change));
		return !date.lastDay().isBefore(from) && !date.firstDay().isAfter(until);
	}

	private static String date(String change) {
		return change.substring(0, change.indexOf(' '));
	}

}
