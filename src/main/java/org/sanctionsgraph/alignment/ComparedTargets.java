package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.paging.Cursor;
import org.sanctionsgraph.paging.Hit;
import org.sanctionsgraph.paging.Page;
import org.sanctionsgraph.paging.Selection;

/**
 * The rows of a comparison, one for each target: those that most jurisdictions designated
 * first, then by the first designation.
 *
 * @param comparisons reads them
 * @param compared what is compared
 */
record ComparedTargets(Comparisons comparisons, Compared compared) implements Selection<AlignmentRow> {

	private static final String ROOT = "";

	private static final Comparator<AlignmentRow> BROADEST_FIRST = Comparator
		.comparing((AlignmentRow row) -> position(row.key(), row.targetId()));

	@Override
	public String name() {
		return "alignment";
	}

	@Override
	public String label() {
		return "alignment.broadest+";
	}

	@Override
	public Map<String, List<Hit<AlignmentRow>>> page(Page page, Collection<String> parents, int limit) {
		List<Hit<AlignmentRow>> hits = this.comparisons.rows(this.compared, page, limit)
			.stream()
			.filter((row) -> isBeyond(row, page))
			.sorted(page.backward() ? BROADEST_FIRST.reversed() : BROADEST_FIRST)
			.limit(limit)
			.map((row) -> new Hit<>(ROOT, row.key(), row.targetId(), row))
			.toList();
		return Map.of(ROOT, hits);
	}

	private static boolean isBeyond(AlignmentRow row, Page page) {
		Cursor cursor = page.cursor();
		if (cursor == null) {
			return true;
		}
		int order = position(row.key(), row.targetId()).compareTo(position(cursor.key(), cursor.id()));
		return page.backward() ? order < 0 : order > 0;
	}

	private static String position(String key, String id) {
		return key + "\n" + id;
	}

	@Override
	public Map<String, Integer> counts(Collection<String> parents) {
		return Map.of(ROOT, this.comparisons.count(this.compared));
	}

	@Override
	public Map<String, List<Facet>> facets(Collection<String> parents) {
		return Map.of();
	}

}
