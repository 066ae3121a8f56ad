package org.sanctionsgraph.measure;

import java.time.LocalDate;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves designations. */
@Controller
class DesignationController {

	private final Pages pages;

	private final Designations designations;

	DesignationController(Pages pages, Designations designations) {
		this.pages = pages;
		this.designations = designations;
	}

	@QueryMapping
	Connection<Designation> designations(@Argument @Nullable DesignationFilter filter,
			@Argument @Nullable List<OrderBy<DesignationField>> orderBy, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.designations.all, DesignationFilter.conditions(filter, asOf),
				DesignationField.order(orderBy), environment);
	}

}
