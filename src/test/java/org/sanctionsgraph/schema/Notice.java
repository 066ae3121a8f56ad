package org.sanctionsgraph.schema;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long before a removal clients are told: the reason of a deprecation names a day, at
 * least three months after the one on which the log told of it.
 */
final class Notice {

	static final int MONTHS = 3;

	private static final String WITHOUT = " without notice";

	private Notice() {
	}

	/**
	 * {@return the lines that the log gets for a change}
	 */
	static List<String> lines(SchemaChange change, ChangeLog log, LocalDate today) {
		boolean late = change.isBreak() && problem(change, log, today).isPresent();
		return change.lines().stream().map((line) -> late ? line.replaceFirst(" `", WITHOUT + " `") : line).toList();
	}

	/**
	 * {@return what is wrong with making a change on a day}
	 */
	static Optional<String> problem(SchemaChange change, ChangeLog log, LocalDate today) {
		if (change.isBreak()) {
			return change.isRemoval() ? removal(change.coordinate(), log, today)
					: Optional.of("`%s` breaks clients: %s".formatted(change.coordinate(), change.lines()));
		}
		return change.isDeprecation() ? deprecation(change.now(), today) : Optional.empty();
	}

	/**
	 * {@return what is wrong with the elements that are deprecated}
	 */
	static List<String> problems(Collection<SchemaElement> elements, ChangeLog log) {
		return elements.stream()
			.filter((element) -> element.deprecation() != null)
			.flatMap((element) -> log.deprecation(element.coordinate(), LocalDate.MAX)
				.map((entry) -> entry.rest().equals(": " + element.deprecation()) ? deprecation(element, entry.day())
						: Optional.of("`%s` is deprecated for another reason in the log".formatted(entry.coordinate())))
				.orElse(Optional.of("`%s` is deprecated, which the log does not tell".formatted(element.coordinate())))
				.stream())
			.toList();
	}

	/**
	 * {@return what is wrong with the removals that a log tells}
	 */
	static List<String> problems(ChangeLog log) {
		return log.entries()
			.stream()
			.filter((entry) -> entry.what().equals("removed") && !entry.coordinate().matches("\\w+"))
			.flatMap((entry) -> removal(entry.coordinate(), log, entry.day()).stream())
			.toList();
	}

	private static Optional<String> deprecation(SchemaElement element, LocalDate day) {
		LocalDate earliest = day.plusMonths(MONTHS);
		return element.removal()
			.map((removal) -> removal.isBefore(earliest) ? "until %s, before %s".formatted(removal, earliest) : "")
			.or(() -> Optional.of("without a reason as 'Use `name`. May be removed from %s.'".formatted(earliest)))
			.filter((problem) -> !problem.isEmpty())
			.map((problem) -> "`%s` is deprecated %s".formatted(element.coordinate(), problem));
	}

	private static Optional<String> removal(String coordinate, ChangeLog log, LocalDate day) {
		Optional<LocalDate> earliest = log.deprecation(coordinate, day)
			.flatMap((entry) -> SchemaElement.removal(entry.rest().substring(2))
				.map((removal) -> Stream.of(removal, entry.day().plusMonths(MONTHS)).max(LocalDate::compareTo).get()));
		if (earliest.isEmpty()) {
			return Optional.of("`%s` is removed on %s without having been deprecated".formatted(coordinate, day));
		}
		return earliest.filter(day::isBefore)
			.map((from) -> "`%s` is removed on %s, before %s".formatted(coordinate, day, from));
	}

}
