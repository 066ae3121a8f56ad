package org.sanctionsgraph.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.caching.VersionValues;
import org.sanctionsgraph.filtering.Criterion;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.rowsets.Division;
import org.sanctionsgraph.rowsets.RowSets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which rows have which values while the dataset version stays the same. */
@Component
class Divisions {

	/** One value that every row has. */
	private static final Dimension EVERY_ROW = Dimension.of("''");

	private final VersionValues values;

	private final RowSets rows;

	Divisions(VersionValues values, JdbcClient jdbc) {
		this.values = values;
		this.rows = new RowSets(jdbc);
	}

	/**
	 * {@return the rows of a list by the values of a dimension, in a dataset version}
	 */
	Division of(String version, Divided list, Dimension dimension) {
		return this.values.get(version, new Key(list.from(), dimension),
				() -> Division.of(dimension.type(), new TreeMap<>(this.rows.by(dimension.value(), list.serial(),
						list.from() + " " + dimension.join(), dimension.value() + " is not null", Map.of()))));
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
			met = switch (criterion) {
				case Criterion.Having having when having.met() -> RoaringBitmap.and(met, rows(version, list, having));
				case Criterion.Having having -> RoaringBitmap.andNot(met, rows(version, list, having));
				case Criterion.Unless unless -> RoaringBitmap.andNot(met, meeting(version, list, unless.all()));
			};
		}
		return met;
	}

	private RoaringBitmap rows(String version, Divided list, Criterion.Having having) {
		return of(version, list, having.dimension()).having(having.match());
	}

	/**
	 * {@return the same, unless a division has not been read yet}
	 */
	Optional<RoaringBitmap> meetingIfRead(String version, Divided list, List<Criterion> criteria) {
		return Stream.concat(Stream.of(EVERY_ROW), criteria.stream().flatMap(Criterion::dimensions))
			.allMatch((dimension) -> ifRead(version, list, dimension).isPresent())
					? Optional.of(meeting(version, list, criteria)) : Optional.empty();
	}

	/**
	 * {@return the rows by the values of a dimension, unless they have not been read yet}
	 */
	Optional<Division> ifRead(String version, Divided list, Dimension dimension) {
		return this.values.find(version, new Key(list.from(), dimension), Division.class);
	}

	private record Key(String from, Dimension dimension) {
	}

}
