package org.sanctionsgraph.timeline;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves the timeline of all acts. */
@Controller
class TimelineController {

	private final Pages pages;

	private final Timeline timeline;

	TimelineController(Pages pages, Timeline timeline) {
		this.pages = pages;
		this.timeline = timeline;
	}

	@QueryMapping
	Connection<TimelineEntry> timeline(@Argument Timeline.@Nullable Filter filter,
			@Argument @Nullable List<OrderBy<Timeline.Field>> orderBy, DataFetchingEnvironment environment) {
		return this.pages.of(this.timeline.all, Timeline.Filter.unlessAskedFor(filter), Timeline.Field.order(orderBy),
				environment);
	}

}
