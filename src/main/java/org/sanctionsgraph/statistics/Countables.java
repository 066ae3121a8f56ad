package org.sanctionsgraph.statistics;

import java.util.Map;
import java.util.Objects;

import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.measure.Designations;
import org.sanctionsgraph.measure.Measures;
import org.sanctionsgraph.response.Responses;

import org.springframework.stereotype.Component;

/** How each subject of statistics is counted. */
@Component
class Countables {

	private final Map<Question.Subject, Countable> bySubject;

	Countables(Designations designations, Measures measures, Responses responses) {
		this.bySubject = Map.of(Question.Subject.DESIGNATIONS,
				Countable.of(designations.all(),
						Dimension.of("designation_topic f", "f.designation_id = d.id", "f.topic"),
						Map.of(Question.Count.STARTED, "d.from_date", Question.Count.ENDED, "d.until_date"),
						new Countable.Days("d.from_day", "d.until_day")),
				Question.Subject.MEASURES,
				Countable.of(measures.all(), Dimension.of("act_topic f", "f.act_id = m.id", "f.topic"),
						Map.of(Question.Count.STARTED, "m.announced_on", Question.Count.ENDED, "m.ended_on"),
						new Countable.Days("m.in_force_from", "m.in_force_until")),
				Question.Subject.RESPONSES,
				Countable.of(responses.all(), Dimension.of("act_topic f", "f.act_id = r.id", "f.topic"),
						Map.of(Question.Count.STARTED, "r.occurred_on"), null));
	}

	Countable of(Question.Subject subject) {
		return Objects.requireNonNull(this.bySubject.get(subject));
	}

}
