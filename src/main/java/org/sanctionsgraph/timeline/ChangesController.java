package org.sanctionsgraph.timeline;

import java.time.Clock;
import java.time.LocalDate;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves what happened between two days. */
@Controller
class ChangesController {

	private final Pages pages;

	private final Timeline timeline;

	private final Clock clock;

	ChangesController(Pages pages, Timeline timeline, Clock clock) {
		this.pages = pages;
		this.timeline = timeline;
		this.clock = clock;
	}

	@QueryMapping
	Connection<TimelineEntry> changes(@Argument LocalDate from, @Argument @Nullable LocalDate until,
			@Argument Timeline.@Nullable Filter filter, DataFetchingEnvironment environment) {
		DateRange days = (until == null) ? untilToday(from) : new DateRange(from, until);
		days.check();
		return this.pages.of(this.timeline.changes, Timeline.Filter.between(days, filter), Timeline.NEWEST_FIRST,
				environment);
	}

	private DateRange untilToday(LocalDate from) {
		LocalDate today = LocalDate.now(this.clock);
		if (from.isAfter(today)) {
			throw BadRequest.ofOther("from", "is %s, which is after today".formatted(from),
					"a day until %s, or a later one together with until".formatted(today));
		}
		return new DateRange(from, today);
	}

}
