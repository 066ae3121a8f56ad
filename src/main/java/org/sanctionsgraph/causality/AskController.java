package org.sanctionsgraph.causality;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves requests for measures. */
@Controller
class AskController {

	private final Pages pages;

	private final Asks asks;

	AskController(Pages pages, Asks asks) {
		this.pages = pages;
		this.asks = asks;
	}

	@QueryMapping
	Connection<Ask> asks(@Argument AskQuery.@Nullable Filter filter,
			@Argument @Nullable List<OrderBy<AskQuery.Field>> orderBy, DataFetchingEnvironment environment) {
		return this.pages.of(this.asks.all, AskQuery.Filter.conditions(filter), AskQuery.Field.order(orderBy),
				environment);
	}

}
