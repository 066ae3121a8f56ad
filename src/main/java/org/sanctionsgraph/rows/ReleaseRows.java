package org.sanctionsgraph.rows;

import java.util.List;

import org.sanctionsgraph.releases.ClaimChange;
import org.sanctionsgraph.releases.Release;

/** Rows of releases, and of what changed in each but the first. */
final class ReleaseRows {

	/** More than there will ever be, and the number of digits of keys. */
	private static final int MOST = 999_999;

	private ReleaseRows() {
	}

	/**
	 * @param releases all of them, oldest first
	 */
	static void add(List<Release> releases, Batch batch) {
		Batch.each(releases, (ordinal, release) -> {
			String key = key(MOST - ordinal);
			boolean first = release.previous() == null;
			batch.add(new TableRow.Release(release.version(), key, release.previous(), release.publishedOn(),
					first ? null : release.changes().size()));
			if (!first) {
				Batch.each(release.changes(),
						(index, change) -> batch.add(row(key + "." + key(index), key, release, change)));
			}
		});
	}

	private static TableRow.RecordChange row(String id, String key, Release release, ClaimChange change) {
		return new TableRow.RecordChange(id, key, release.version(), release.publishedOn(), change.kind(),
				change.subject(), change.type(), change.property(), change.before(), change.after(), change.source());
	}

	private static String key(int number) {
		return "%06d".formatted(number);
	}

}
