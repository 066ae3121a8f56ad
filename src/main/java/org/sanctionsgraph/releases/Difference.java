package org.sanctionsgraph.releases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two sets of statements. Where a source states one value with other
 * details, or no longer its one value of a property, but one other, the claim is
 * replaced; which of several values took the place of which, nobody can tell.
 */
final class Difference {

	private final Set<Statement> removed;

	private final Set<Statement> added;

	private final List<ClaimChange> changes = new ArrayList<>();

	private Difference(Set<Statement> before, Set<Statement> after) {
		this.removed = without(before, after);
		this.added = without(after, before);
	}

	/**
	 * {@return the changes, in order}
	 */
	static List<ClaimChange> between(Set<Statement> before, Set<Statement> after) {
		Difference difference = new Difference(before, after);
		difference.replace(Statement::claim);
		difference.replace(Statement::place);
		return difference.sorted();
	}

	private void replace(Function<Statement, List<String>> alike) {
		Map<List<String>, List<Statement>> gone = grouped(this.removed, alike);
		Map<List<String>, List<Statement>> come = grouped(this.added, alike);
		gone.forEach((key, before) -> {
			List<Statement> after = come.getOrDefault(key, List.of());
			if (before.size() == 1 && after.size() == 1) {
				this.changes.add(before.getFirst().replacedBy(after.getFirst()));
				this.removed.remove(before.getFirst());
				this.added.remove(after.getFirst());
			}
		});
	}

	private List<ClaimChange> sorted() {
		this.removed.stream().map(Statement::removed).forEach(this.changes::add);
		this.added.stream().map(Statement::added).forEach(this.changes::add);
		return this.changes.stream().sorted().toList();
	}

	private static Set<Statement> without(Set<Statement> statements, Collection<Statement> others) {
		Set<Statement> left = new HashSet<>(statements);
		left.removeAll(others);
		return left;
	}

	private static Map<List<String>, List<Statement>> grouped(Set<Statement> statements,
			Function<Statement, List<String>> by) {
		return statements.stream().collect(Collectors.groupingBy(by));
	}

}
