package org.sanctionsgraph.releases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.kernel.Excerpt;

/** What is stated after each release, told from the changes alone. */
final class Replay {

	private final Set<Statement> stated = new LinkedHashSet<>();

	private final List<Problem> problems;

	/**
	 * @param problems where problems are added
	 */
	Replay(List<Problem> problems) {
		this.problems = problems;
	}

	/** Applies the changes of the next release. */
	void apply(ReleaseFile file) {
		file.lines().forEach((line) -> {
			line.change()
				.earlier()
				.filter((statement) -> !this.stated.remove(statement))
				.ifPresent((statement) -> report(file, line, "is not stated in the release before", statement));
			line.change()
				.later()
				.filter((statement) -> !this.stated.add(statement))
				.ifPresent((statement) -> report(file, line, "is stated in the release before already", statement));
		});
	}

	/**
	 * {@return what is stated after the last one}
	 */
	Set<Statement> stated() {
		return this.stated;
	}

	private void report(ReleaseFile file, ReleaseFile.Line line, String cause, Statement statement) {
		this.problems.add(file.problem(line.field(), "'%s' %s".formatted(Excerpt.of(statement.value()), cause),
				"restore the files of releases as --release wrote them"));
	}

}
