package org.sanctionsgraph.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a question, without a gap, and dates less precise than them. */
record TimeSteps(Question question, Step step) {

	/**
	 * {@return how many there are at least, without making them}
	 */
	long size(NavigableSet<String> present) {
		TreeSet<String> steps = steps(present);
		long lessPrecise = present.size() - steps.size();
		return lessPrecise + first(steps).map((first) -> this.step.count(first, last(first, steps))).orElse(0L);
	}

	List<String> values(NavigableSet<String> present) {
		TreeSet<String> values = new TreeSet<>(present);
		TreeSet<String> steps = steps(present);
		first(steps).ifPresent((first) -> {
			values.removeIf((value) -> this.step.isName(value) && value.compareTo(first) < 0);
			this.step.between(first, last(first, steps)).forEach(values::add);
		});
		return List.copyOf(values);
	}

	private TreeSet<String> steps(NavigableSet<String> present) {
		return present.stream().filter(this.step::isName).collect(Collectors.toCollection(TreeSet::new));
	}

	private Optional<String> first(NavigableSet<String> steps) {
		return Optional.ofNullable(this.question.from())
			.map(this.step::of)
			.or(() -> steps.isEmpty() ? Optional.empty() : Optional.of(steps.first()));
	}

	/** The last step that is asked for, else that of today or of the last record. */
	private String last(String first, NavigableSet<String> steps) {
		LocalDate until = this.question.until();
		if (until != null) {
			return this.step.of(until);
		}
		String last = steps.isEmpty() ? first : steps.last();
		return Stream.of(first, last, this.step.of(this.question.today())).max(String::compareTo).orElseThrow();
	}

}
