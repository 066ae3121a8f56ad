package org.sanctionsgraph.lists;

import java.util.Optional;
import java.util.function.Function;

import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.stereotype.Component;

/**
 * Reads pages of filtered root lists by the numbers of the rows that can be on them,
 * where they are known: in the order of a large list, rows that meet a filter may be far
 * apart.
 */
@Component
public class Candidates {

	private static final int FEW = 1000;

	/** More rows are found faster in the order of the list. */
	private static final int MANY = 10_000;

	private final Divisions divisions;

	private final DatasetVersions versions;

	Candidates(Divisions divisions, DatasetVersions versions) {
		this.divisions = divisions;
		this.versions = versions;
	}

	/**
	 * {@return what is read of the rows that meet the conditions}
	 * @param read reads with the conditions, or with one on the rows' numbers
	 */
	public <R> R read(Listing<?> listing, Conditions where, Sought sought, Function<Conditions, R> read) {
		Divided divided = listing.divided();
		return (divided == null || listing.parent() != null || where.all().isEmpty()) ? read.apply(where)
				: read(this.versions.state(), divided, where, sought, read);
	}

	private <R> R read(String version, Divided divided, Conditions where, Sought sought, Function<Conditions, R> read) {
		Optional<RoaringBitmap> candidates = where.all()
			.criteria()
			.flatMap((criteria) -> this.divisions.meetingIfRead(version, divided, criteria))
			.flatMap((rows) -> candidates(version, divided, rows, sought));
		return read.apply(candidates.map((rows) -> numbered(divided, rows)).orElse(where));
	}

	/** They meet the conditions, which need not be tested again. */
	private static Conditions numbered(Divided divided, RoaringBitmap rows) {
		return Conditions.none().and(divided.serial() + " = any(:it)", ArrayParameter.of(rows.toArray()));
	}

	/**
	 * Those whose values come next; in an order that is not kept, all if they are few.
	 */
	private Optional<RoaringBitmap> candidates(String version, Divided divided, RoaringBitmap rows, Sought sought) {
		return this.divisions.ifRead(version, divided, sought.values())
			.filter((byValue) -> !sought.unknownFirst() || byValue.hasAll(rows))
			.map((byValue) -> byValue.next(sought.from(), sought.descending(), sought.rows(), rows))
			.filter((next) -> next.getCardinality() <= MANY)
			.or(() -> Optional.of(rows).filter((all) -> all.getCardinality() <= FEW));
	}

}
