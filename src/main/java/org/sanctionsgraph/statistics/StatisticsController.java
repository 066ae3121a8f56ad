package org.sanctionsgraph.statistics;

import java.time.LocalDate;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.reads.Reads;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves counts of records. */
@Controller
class StatisticsController {

	private final Questions questions;

	private final Counts counts;

	private final Reads reads;

	StatisticsController(Questions questions, Counts counts, Reads reads) {
		this.questions = questions;
		this.counts = counts;
		this.reads = reads;
	}

	@QueryMapping
	@Nullable Statistics statistics(@Argument Question.Subject of, @Argument List<Question.Key> by,
			@Argument Question.Count count, @Argument @Nullable StatisticsFilter filter,
			@Argument @Nullable LocalDate from, @Argument @Nullable LocalDate until,
			DataFetchingEnvironment environment) {
		return this.reads.one(this.counts, this.questions.of(of, by, count, filter, from, until), environment);
	}

}
