package org.sanctionsgraph.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.graphql.BadRequest;

import org.springframework.stereotype.Component;

/** Checks what is asked. */
@Component
class Questions {

	private final Countables countables;

	private final Clock clock;

	Questions(Countables countables, Clock clock) {
		this.countables = countables;
		this.clock = clock;
	}

	/**
	 * {@return the question} Throws a {@link BadRequest} if the subject cannot be counted
	 * so.
	 */
	Question of(Question.Subject subject, List<Question.Key> keys, Question.Count count,
			@Nullable StatisticsFilter filter, @Nullable LocalDate from, @Nullable LocalDate until) {
		Countable countable = this.countables.of(subject);
		checkKeys(keys, countable);
		if (!countable.counts(count)) {
			throw BadRequest.ofName("count", count.name(), names(Question.Count.values(), countable::counts));
		}
		Question question = new Question(subject, keys, count, StatisticsFilter.conditions(filter, subject), from,
				until, LocalDate.now(this.clock));
		checkDays(question);
		return question;
	}

	private static void checkKeys(List<Question.Key> keys, Countable countable) {
		Set<Object> given = new HashSet<>();
		for (int i = 0; i < keys.size(); i++) {
			Question.Key key = keys.get(i);
			if (!countable.divides(key)) {
				throw BadRequest.ofName("by[%d]".formatted(i), key.name(),
						names(Question.Key.values(), countable::divides));
			}
			if (!given.add(key.step().isPresent() ? Step.class : key)) {
				throw new BadRequest("by[%d]".formatted(i), "is %s after %s".formatted(key, keys.getFirst()),
						"keys that differ, one of them of time at most");
			}
		}
	}

	private static void checkDays(Question question) {
		LocalDate from = question.from();
		new DateRange(from, question.until()).check();
		if (from == null || question.count() != Question.Count.IN_FORCE) {
			return;
		}
		if (question.step().isEmpty()) {
			throw BadRequest.ofOther("from", "is given, but what is in force on one day is counted",
					"until alone, or a key of time");
		}
		if (from.isAfter(question.lastDay())) {
			throw BadRequest.ofOther("from", "is %s, which is after today".formatted(from),
					"a day until %s, or a later one together with until".formatted(question.today()));
		}
	}

	private static <E extends Enum<E>> List<String> names(E[] values, Predicate<E> permitted) {
		return Arrays.stream(values).filter(permitted).map(Enum::name).toList();
	}

}
