package org.sanctionsgraph.releases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two sets of statements. Where a source no longer states its one
 * value of a property, but one other, the claim is replaced.
 */
final class Difference {

	private final Map<List<String>, List<Statement>> removed;

	private final Map<List<String>, List<Statement>> added;

	private Difference(Set<Statement> before, Set<Statement> after) {
		this.removed = grouped(before, Predicate.not(after::contains));
		this.added = grouped(after, Predicate.not(before::contains));
	}

	/**
	 * {@return the changes, in order}
	 */
	static List<ClaimChange> between(Set<Statement> before, Set<Statement> after) {
		return new Difference(before, after).changes();
	}

	private List<ClaimChange> changes() {
		return Stream.of(this.removed, this.added)
			.map(Map::keySet)
			.flatMap(Collection::stream)
			.distinct()
			.flatMap((group) -> changes(this.removed.getOrDefault(group, List.of()),
					this.added.getOrDefault(group, List.of())))
			.sorted()
			.toList();
	}

	/** Which of several values took the place of which, nobody can tell. */
	private static Stream<ClaimChange> changes(List<Statement> gone, List<Statement> come) {
		return (gone.size() == 1 && come.size() == 1) ? Stream.of(gone.getFirst().replacedBy(come.getFirst()))
				: Stream.concat(gone.stream().map(Statement::removed), come.stream().map(Statement::added));
	}

	private static Map<List<String>, List<Statement>> grouped(Set<Statement> statements, Predicate<Statement> of) {
		return statements.stream()
			.filter(of)
			.collect(Collectors.groupingBy((statement) -> List.of(statement.type(), statement.subject(),
					statement.property(), statement.source())));
	}

}
