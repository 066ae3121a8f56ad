package org.sanctionsgraph.releases;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.kernel.Sha256;

/**
 * What a release is sealed with: a hash of its content and of the seal of the release
 * before, so that an edit of any of them shows.
 */
final class Seal {

	/** The field of the file that contains it. */
	static final String FIELD = "seal";

	/** What stands for the seal of the release before the first. */
	static final String NONE = "";

	private Seal() {
	}

	/**
	 * {@return the seal of a release, 64 hexadecimal digits}
	 * @param before the seal of the release before
	 */
	static String of(Release release, String before) {
		Stream<String> content = Stream.of(before, release.version(), marked(release.previous()),
				release.publishedOn().toString());
		return Sha256
			.of(Stream.concat(content, release.changes().stream().flatMap(Seal::content)).toArray(String[]::new));
	}

	/**
	 * {@return the seal of the last of some releases, oldest first}
	 */
	static String ofLast(List<Release> releases) {
		String seal = NONE;
		for (Release release : releases) {
			seal = of(release, seal);
		}
		return seal;
	}

	/**
	 * Reports the releases whose seal is not that of their content.
	 * @param ordered the releases, oldest first
	 * @param problems where problems are added
	 */
	static void check(List<ReleaseFile> ordered, List<Problem> problems) {
		String before = NONE;
		for (ReleaseFile file : ordered) {
			if (!file.seal().equals(of(file.release(), before))) {
				problems.add(problem(file));
			}
			before = file.seal();
		}
	}

	private static Problem problem(ReleaseFile file) {
		String cause = file.seal().isEmpty() ? "is missing"
				: file.previous().isEmpty() ? "is not that of this release, so this file has been edited"
						: "is not that of this release, so this file or releases/%s.yaml has been edited"
							.formatted(file.previous());
		return file.problem(FIELD, cause, "restore the files of releases as --release wrote them");
	}

	private static Stream<String> content(ClaimChange change) {
		return Stream.of(change.type(), change.subject(), change.property(), marked(change.before()),
				marked(change.after()), change.source());
	}

	/** Tells an empty text from none. */
	private static String marked(@Nullable String text) {
		return (text == null) ? "" : "=" + text;
	}

}
