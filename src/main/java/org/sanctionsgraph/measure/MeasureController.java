package org.sanctionsgraph.measure;

import java.time.LocalDate;
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

/** Resolves measures. */
@Controller
class MeasureController {

	private final Reads reads;

	private final Pages pages;

	private final Measures measures;

	MeasureController(Reads reads, Pages pages, Measures measures) {
		this.reads = reads;
		this.pages = pages;
		this.measures = measures;
	}

	@QueryMapping
	@Nullable Measure measure(@Argument String id, DataFetchingEnvironment environment) {
		return this.reads.one(this.measures, id, environment);
	}

	@QueryMapping
	Connection<Measure> measures(@Argument MeasureQuery.@Nullable Filter filter,
			@Argument @Nullable List<OrderBy<MeasureQuery.Field>> orderBy, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.measures.all, MeasureQuery.Filter.conditions(filter, asOf),
				MeasureQuery.order(orderBy), environment);
	}

}
