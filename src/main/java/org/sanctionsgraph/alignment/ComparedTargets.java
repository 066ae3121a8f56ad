package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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

	private static final Comparator<Hit<AlignmentRow>> BROADEST_FIRST = Comparator
		.comparing((Hit<AlignmentRow> hit) -> hit.keys().getFirst())
		.thenComparing(Hit::id);

	@Override
	public String name() {
		return "alignment";
	}

	@Override
	public String label() {
		return "alignment-%s.broadest+".formatted(this.compared.digest());
	}

	@Override
	public int keys() {
		return 1;
	}

	@Override
	public Map<String, List<Hit<AlignmentRow>>> page(Page page, Collection<String> parents, int limit) {
		Comparator<Hit<AlignmentRow>> order = page.backward() ? BROADEST_FIRST.reversed() : BROADEST_FIRST;
		List<Hit<AlignmentRow>> hits = this.comparisons.rows(this.compared, page, limit)
			.stream()
			.map((row) -> new Hit<>(ROOT, List.of(row.key()), row.targetId(), row))
			.filter((hit) -> isBeyond(page.cursor(), hit, page.backward()))
			.sorted(order)
			.limit(limit)
			.toList();
		return Map.of(ROOT, hits);
	}

	private static boolean isBeyond(@Nullable Cursor cursor, Hit<?> hit, boolean backward) {
		if (cursor == null) {
			return true;
		}
		int byKey = hit.keys().getFirst().compareTo(cursor.keys().getFirst());
		int order = (byKey != 0) ? byKey : hit.id().compareTo(cursor.id());
		return backward ? order < 0 : order > 0;
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
