package org.sanctionsgraph.response;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.reads.Reads;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves responses. */
@Controller
class ResponseController {

	private final Reads reads;

	private final Pages pages;

	private final Responses responses;

	ResponseController(Reads reads, Pages pages, Responses responses) {
		this.reads = reads;
		this.pages = pages;
		this.responses = responses;
	}

	@QueryMapping
	@Nullable Response response(@Argument String id, DataFetchingEnvironment environment) {
		return this.reads.one(this.responses, id, environment);
	}

	@QueryMapping
	Connection<Response> responses(@Argument ResponseQuery.@Nullable Filter filter,
			@Argument @Nullable List<OrderBy<ResponseQuery.Field>> orderBy, DataFetchingEnvironment environment) {
		return this.pages.of(this.responses.all, ResponseQuery.Filter.conditions(filter), ResponseQuery.order(orderBy),
				environment);
	}

}
