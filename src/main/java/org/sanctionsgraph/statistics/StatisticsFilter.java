package org.sanctionsgraph.statistics;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.measure.DesignationFilter;
import org.sanctionsgraph.measure.MeasureQuery;
import org.sanctionsgraph.response.ResponseQuery;

/** Filters what is counted, as in the list of the same records. */
record StatisticsFilter(@Nullable DesignationFilter designations, MeasureQuery.@Nullable Filter measures,
		ResponseQuery.@Nullable Filter responses) {

	private static final StatisticsFilter NONE = new StatisticsFilter(null, null, null);

	static Conditions conditions(@Nullable StatisticsFilter filter, Question.Subject subject) {
		StatisticsFilter given = (filter == null) ? NONE : filter;
		given.check(subject);
		String path = "filter." + field(subject);
		return switch (subject) {
			case DESIGNATIONS -> ListFilter.conditions(path, given.designations);
			case MEASURES -> ListFilter.conditions(path, given.measures);
			case RESPONSES -> ListFilter.conditions(path, given.responses);
		};
	}

	private void check(Question.Subject subject) {
		Map<Question.Subject, @Nullable Object> filters = new EnumMap<>(Question.Subject.class);
		filters.put(Question.Subject.DESIGNATIONS, this.designations);
		filters.put(Question.Subject.MEASURES, this.measures);
		filters.put(Question.Subject.RESPONSES, this.responses);
		filters.forEach((other, filter) -> {
			if (filter != null && other != subject) {
				throw BadRequest.ofOther("filter." + field(other),
						"is given, but %s are counted".formatted(field(subject)), "filter." + field(subject));
			}
		});
	}

	private static String field(Question.Subject subject) {
		return subject.name().toLowerCase(Locale.ROOT);
	}

}
