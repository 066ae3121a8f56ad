package org.sanctionsgraph.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.kernel.BatchRead;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts records by one statement for each question. */
@Component
class Counts implements BatchRead<Question, Statistics> {

	private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

	private final JdbcClient jdbc;

	private final References references;

	private final Countables countables;

	Counts(JdbcClient jdbc, References references, Countables countables) {
		this.jdbc = jdbc;
		this.references = references;
		this.countables = countables;
	}

	@Override
	public String name() {
		return "statistics";
	}

	@Override
	public Map<Question, Statistics> read(Collection<Question> questions) {
		Map<Question, Statistics> answers = new LinkedHashMap<>();
		questions.forEach((question) -> answers.put(question, read(question)));
		return answers;
	}

	private Statistics read(Question question) {
		this.references.check(question.where().references());
		Countable countable = this.countables.of(question.subject());
		Conditions where = countable.within(question);
		Cells cells = new Cells(question, countable.types(question.keys()));
		this.jdbc.sql(new CountQuery(countable, question).sql(where))
			.params(countable.list().parameters(where, List.of()))
			.param("first", Objects.requireNonNullElse(question.from(), EARLIEST))
			.param("last", question.lastDay())
			.query((row) -> {
				cells.add(row.getBoolean(1), List.of(row.getString(2), row.getString(3)), row.getInt(4));
			});
		return cells.dense();
	}

}
