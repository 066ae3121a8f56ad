package org.sanctionsgraph.lists;

import java.util.Optional;
import java.util.function.Function;

import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.caching.DatasetVersions;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.sql.ArrayParameter;

import org.springframework.stereotype.Component;

/**
 * Reads root lists of which few rows meet the conditions by the numbers of these rows,
 * where they are known: in the order of a large list, they would be far apart.
 */
@Component
public class FewRows {

	private static final int FEW = 1000;

	private final Divisions divisions;

	private final DatasetVersions versions;

	FewRows(Divisions divisions, DatasetVersions versions) {
		this.divisions = divisions;
		this.versions = versions;
	}

	/**
	 * {@return what is read of the rows that meet the conditions}
	 * @param read reads with the conditions, or with those and one on the rows' numbers
	 */
	public <R> R read(Listing<?> listing, Conditions where, Function<Conditions, R> read) {
		Divided divided = listing.divided();
		return (divided == null || listing.parent() != null || where.all().isEmpty()) ? read.apply(where)
				: this.versions.inOne((version) -> read(version, divided, where, read));
	}

	private <R> R read(String version, Divided divided, Conditions where, Function<Conditions, R> read) {
		Optional<RoaringBitmap> few = where.criteria()
			.flatMap((criteria) -> this.divisions.meetingIfRead(version, divided, criteria))
			.filter((rows) -> rows.getCardinality() <= FEW);
		if (few.isEmpty()) {
			return read.apply(where);
		}
		R found = read.apply(where.and(divided.serial() + " = any(:it)", ArrayParameter.of(few.get().toArray())));
		this.versions.check(version);
		return found;
	}

}
