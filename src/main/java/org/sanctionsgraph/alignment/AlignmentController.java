package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves the comparison of jurisdictions. */
@Controller
class AlignmentController {

	private final Pages pages;

	private final Comparisons comparisons;

	AlignmentController(Pages pages, Comparisons comparisons) {
		this.pages = pages;
		this.comparisons = comparisons;
	}

	@QueryMapping
	Connection<AlignmentRow> alignment(@Argument List<String> jurisdictions, @Argument @Nullable List<String> targets,
			@Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
		Compared compared = new Compared(jurisdictions.stream().distinct().toList(),
				(targets == null) ? List.of() : targets, asOf);
		return this.pages.of(new ComparedTargets(this.comparisons, compared), environment);
	}

}
