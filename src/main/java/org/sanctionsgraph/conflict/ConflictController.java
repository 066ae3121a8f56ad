package org.sanctionsgraph.conflict;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves conflicts. */
@Controller
class ConflictController {

	private final Pages pages;

	private final Conflicts conflicts;

	ConflictController(Pages pages, Conflicts conflicts) {
		this.pages = pages;
		this.conflicts = conflicts;
	}

	@QueryMapping
	Connection<Conflict> conflicts(@Argument Conflicts.@Nullable Filter filter,
			@Argument @Nullable List<OrderBy<Conflicts.Field>> orderBy, DataFetchingEnvironment environment) {
		return this.pages.of(this.conflicts.all, Conflicts.Filter.conditions(filter), Conflicts.Field.order(orderBy),
				environment);
	}

}
