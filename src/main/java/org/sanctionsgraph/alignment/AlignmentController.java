package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.reads.Reads;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves the comparison of jurisdictions. */
@Controller
class AlignmentController {

	private static final int MOST_JURISDICTIONS = 20;

	private final Pages pages;

	private final Reads reads;

	private final Alignment alignment;

	AlignmentController(Pages pages, Reads reads, Alignment alignment) {
		this.pages = pages;
		this.reads = reads;
		this.alignment = alignment;
	}

	@QueryMapping
	Connection<AlignmentRow> alignment(@Argument List<String> jurisdictions, @Argument @Nullable List<String> targets,
			@Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
		if (jurisdictions.isEmpty() || jurisdictions.size() > MOST_JURISDICTIONS) {
			throw new BadRequest("jurisdictions", "has %d ids".formatted(jurisdictions.size()),
					"1 to %d".formatted(MOST_JURISDICTIONS));
		}
		Compared compared = new Compared(jurisdictions.stream().distinct().toList(),
				(targets == null) ? List.of() : targets, asOf);
		Connection<String> page = this.pages.of(this.alignment.targets(compared), existing(compared),
				Alignment.BROADEST_FIRST, environment);
		Map<String, AlignmentRow> rows = this.reads.all(new AlignmentRows(this.alignment, compared.ofAny()),
				page.nodes(), environment);
		return page.map(rows::get);
	}

	private static Conditions existing(Compared compared) {
		return Conditions.existing(List.of(new Reference("jurisdictions", List.of("Actor"), compared.jurisdictions()),
				new Reference("targets", List.of("Actor"), compared.targets())));
	}

}
