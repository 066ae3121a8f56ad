package org.sanctionsgraph.releases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Problem;

/** The order of releases: each but the first follows another, and no two the same. */
final class Succession {

	private static final String PREVIOUS = "previous";

	private static final String NONE = "";

	private final Map<String, ReleaseFile> byVersion;

	private final Map<String, ReleaseFile> byPrevious = new HashMap<>();

	private final List<Problem> problems;

	/**
	 * @param files the releases, ordered by file
	 * @param problems where problems are added
	 */
	Succession(List<ReleaseFile> files, List<Problem> problems) {
		this.byVersion = files.stream()
			.collect(Collectors.toMap(ReleaseFile::version, (file) -> file, (one, other) -> one));
		this.problems = problems;
		files.forEach(this::check);
	}

	/**
	 * {@return the releases, oldest first, without those that lead to no first one}
	 */
	List<ReleaseFile> ordered() {
		return Stream
			.iterate(this.byPrevious.get(NONE), (file) -> file != null, (file) -> this.byPrevious.get(file.version()))
			.toList();
	}

	private void check(ReleaseFile file) {
		String name = file.document().file().name();
		if (!file.version().equals(name)) {
			report(file, "version", "is '%s', but the file is that of '%s'".formatted(file.version(), name));
		}
		String previous = file.previous();
		ReleaseFile other = this.byPrevious.putIfAbsent(previous, file);
		if (other != null) {
			report(file, PREVIOUS, previous.isEmpty() ? "is missing, and so it is in " + other.path()
					: "is '%s', and so it is in %s".formatted(previous, other.path()));
		}
		else if (!previous.isEmpty() && !this.byVersion.containsKey(previous)) {
			report(file, PREVIOUS, "is '%s', which is no release".formatted(previous));
		}
		else if (leadsBack(file)) {
			report(file, PREVIOUS, "leads back to this release");
		}
	}

	private void report(ReleaseFile file, String field, String cause) {
		this.problems.add(file.problem(field, cause, "restore the files of releases as --release wrote them"));
	}

	private boolean leadsBack(ReleaseFile file) {
		ReleaseFile before = this.byVersion.get(file.previous());
		for (int left = this.byVersion.size(); left > 0 && before != null && before != file; left--) {
			before = this.byVersion.get(before.previous());
		}
		return before == file;
	}

}
