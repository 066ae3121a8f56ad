package org.sanctionsgraph.records;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Record files that cannot be loaded; tells everything that is wrong with any of them.
 */
public class InvalidRecordsException extends RuntimeException {

	private final List<Problem> problems;

	InvalidRecordsException(List<Problem> problems) {
		super("%d problem(s) in the record files:%n%s".formatted(problems.size(),
				problems.stream().map((problem) -> "  " + problem).collect(Collectors.joining("\n"))));
		this.problems = List.copyOf(problems);
	}

	/**
	 * {@return the problems, by file and line}
	 */
	public List<Problem> problems() {
		return this.problems;
	}

}
