package org.sanctionsgraph.lists;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.rowsets.RowSets;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the rows of lists: from the kept divisions where they tell which rows are meant,
 * else by one statement for all parents of a level.
 */
@Component
public class ListCounts {

	private static final String COUNT = "select %s as parent_, count(*) as count_ from %s where %s group by 1";

	private static final String ROOT = "";

	private final JdbcClient jdbc;

	private final RowSets rows;

	private final Divisions divisions;

	private final DatasetVersions versions;

	ListCounts(JdbcClient jdbc, Divisions divisions, DatasetVersions versions) {
		this.jdbc = jdbc;
		this.versions = versions;
		this.rows = new RowSets(jdbc);
		this.divisions = divisions;
	}

	/**
	 * {@return the length of the list of each parent; parents without rows are absent}
	 */
	public Map<String, Integer> counts(Listing<?> listing, Conditions where, Collection<String> parents) {
		return (listing.parent() != null) ? counted(listing, where, parents)
				: known(this.versions.state(), listing, where).map((rows) -> Map.of(ROOT, rows.getCardinality()))
					.orElseGet(() -> counted(listing, where, parents));
	}

	/**
	 * {@return the facets of the list of each parent; parents without rows are absent}
	 */
	public Map<String, List<Facet>> facets(Listing<?> listing, Conditions where, Collection<String> parents) {
		String version = this.versions.state();
		Divided divided = Objects.requireNonNull(listing.divided());
		List<FacetRows> facets = FacetRows.of(this.divisions, version, divided, where);
		Conditions common = where.on(false, FacetBy.filtered(divided.facets()));
		return rows(version, listing, common, parents).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> facets.stream()
						.map((facet) -> facet.among(entry.getValue()))
						.filter((facet) -> !facet.values().isEmpty())
						.toList()));
	}

	private Map<String, RoaringBitmap> rows(String version, Listing<?> listing, Conditions where,
			Collection<String> parents) {
		return known(version, listing, where).map((rows) -> Map.of(ROOT, rows))
			.orElseGet(
					() -> this.rows.by(listing.parentOrConstant(), Objects.requireNonNull(listing.divided()).serial(),
							listing.from(), listing.restricted(where), listing.parameters(where, parents)));
	}

	/** The rows of a root list, if they are known without a statement. */
	private Optional<RoaringBitmap> known(String version, Listing<?> listing, Conditions where) {
		Divided divided = listing.divided();
		return (divided == null || listing.parent() != null) ? Optional.empty()
				: where.all().criteria().map((criteria) -> this.divisions.meeting(version, divided, criteria));
	}

	private Map<String, Integer> counted(Listing<?> listing, Conditions where, Collection<String> parents) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.jdbc.sql(COUNT.formatted(listing.parentOrConstant(), listing.from(), listing.restricted(where)))
			.params(listing.parameters(where, parents))
			.query((row) -> {
				counts.put(row.getString(1), row.getInt(2));
			});
		return counts;
	}

}
