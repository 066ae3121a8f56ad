package org.sanctionsgraph.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.caching.Caches;
import org.sanctionsgraph.caching.DatasetVersions;
import org.sanctionsgraph.filtering.Criterion;
import org.sanctionsgraph.filtering.Dimension;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Keeps which rows have which values while the dataset version stays the same. */
@Component
class Divisions {

	/** One value that every row has. */
	private static final Dimension EVERY_ROW = Dimension.of("''");

	private final boolean enabled;

	private final Cache<Key, Division> divisions;

	private final RowSets rows;

	Divisions(@Value("${sanctions-graph.division-cache}") DataSize size, JdbcClient jdbc, DatasetVersions versions,
			Caches caches) {
		this.enabled = size.toBytes() > 0;
		this.divisions = caches.bounded("divisions", size, (key, division) -> division.bytes());
		this.rows = new RowSets(jdbc, versions);
	}

	/**
	 * {@return whether anything is kept}
	 */
	boolean enabled() {
		return this.enabled;
	}

	/**
	 * {@return the rows of a list by the values of a dimension, in a dataset version}
	 */
	Division of(String version, Divided list, Dimension dimension) {
		return this.divisions.get(new Key(version, list.from(), dimension),
				(key) -> new Division(this.rows.by(version, dimension.value(), list.serial(),
						key.from() + " " + dimension.join(), dimension.value() + " is not null", Map.of())));
	}

	/**
	 * {@return all divisions of a list}
	 */
	List<Division> all(String version, Divided list) {
		return Stream.concat(Stream.of(EVERY_ROW), list.dimensions())
			.map((dimension) -> of(version, list, dimension))
			.toList();
	}

	/**
	 * {@return the rows that meet all criteria}
	 */
	RoaringBitmap meeting(String version, Divided list, List<Criterion> criteria) {
		RoaringBitmap met = of(version, list, EVERY_ROW).having((value) -> true);
		for (Criterion criterion : criteria) {
			RoaringBitmap having = of(version, list, criterion.dimension()).having(criterion.match());
			met = criterion.met() ? RoaringBitmap.and(met, having) : RoaringBitmap.andNot(met, having);
		}
		return met;
	}

	/**
	 * {@return the same, unless a division has not been read yet}
	 */
	Optional<RoaringBitmap> meetingIfRead(String version, Divided list, List<Criterion> criteria) {
		return Stream.concat(Stream.of(EVERY_ROW), criteria.stream().map(Criterion::dimension))
			.allMatch((dimension) -> this.divisions.getIfPresent(new Key(version, list.from(), dimension)) != null)
					? Optional.of(meeting(version, list, criteria)) : Optional.empty();
	}

	private record Key(String version, String from, Dimension dimension) {
	}

}
