package org.sanctionsgraph.releases;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;

/**
 * The releases of a record folder.
 *
 * @param releases all of them, oldest first
 * @param stated what was stated in the last one
 */
public record ReleaseHistory(List<Release> releases, Set<Statement> stated) {

	/**
	 * {@return the releases that files of the right shape describe}
	 * @param documents the files, ordered by path
	 * @param version the version of the records
	 * @param problems where problems are added
	 */
	public static ReleaseHistory of(List<RecordDocument> documents, String version, List<Problem> problems) {
		List<ReleaseFile> ordered = new Succession(documents.stream().map(ReleaseFile::of).toList(), problems)
			.ordered();
		Seal.check(ordered, problems);
		Replay replay = new Replay(problems);
		ordered.forEach(replay::apply);
		ordered.stream()
			.limit(Math.max(0, ordered.size() - 1))
			.filter((release) -> release.version().equals(version))
			.forEach((release) -> problems.add(release.problem("version",
					"is that of these records, which are set back",
					"change them, for instance checkedUntil in dataset.yaml, so that they have a version of their own")));
		return new ReleaseHistory(ordered.stream().map(ReleaseFile::release).toList(), replay.stated());
	}

	/**
	 * {@return the release of a version, if it has been released}
	 */
	public Optional<Release> of(String version) {
		return this.releases.stream().filter((release) -> release.version().equals(version)).findFirst();
	}

	/**
	 * {@return the version of the last release, if there is one}
	 */
	public Optional<String> last() {
		return this.releases.isEmpty() ? Optional.empty() : Optional.of(this.releases.getLast().version());
	}

	/**
	 * {@return the text of the file of a release that follows the last one}
	 */
	public String text(Release next) {
		return ReleaseText.of(next, Seal.of(next, Seal.ofLast(this.releases)));
	}

	/**
	 * {@return what has changed since the last release, in order}
	 * @param now everything that is stated now
	 */
	public List<ClaimChange> changesTo(Set<Statement> now) {
		return Difference.between(this.stated, now);
	}

}
