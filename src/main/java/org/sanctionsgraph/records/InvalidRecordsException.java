package org.sanctionsgraph.records;

import java.util.List;
import java.util.stream.Collectors;

import org.sanctionsgraph.files.Problem;

/**
 * Record files that cannot be loaded; lists everything that is wrong with any of them.
 */
public class InvalidRecordsException extends RuntimeException {

	private final List<Problem> problems;

	/**
	 * @param location where the files are
	 * @param problems what is wrong, in any order
	 */
	InvalidRecordsException(String location, List<Problem> problems) {
		super("%s in the record files of %s:%n%s".formatted(
				(problems.size() == 1) ? "1 problem" : problems.size() + " problems", location,
				problems.stream().sorted().map((problem) -> "  " + problem).collect(Collectors.joining("\n"))));
		this.problems = problems.stream().sorted().toList();
	}

	/**
	 * {@return the problems, by file and line}
	 */
	public List<Problem> problems() {
		return this.problems;
	}

}
