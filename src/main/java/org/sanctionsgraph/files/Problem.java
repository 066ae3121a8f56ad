package org.sanctionsgraph.files;

import java.util.Comparator;

import org.sanctionsgraph.kernel.Excerpt;

/**
 * Something wrong in a record file.
 *
 * @param file the file, below the record folder
 * @param line the line in it, from 1
 * @param field the field, as a path: {@code designations[2].until}
 * @param cause what is wrong
 * @param fix how to fix it
 */
public record Problem(String file, int line, String field, String cause, String fix) implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
		.thenComparingInt(Problem::line)
		.thenComparing(Problem::field)
		.thenComparing(Problem::cause)
		.thenComparing(Problem::fix);

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		String place = this.field.isEmpty() ? "" : " " + Excerpt.of(this.field) + ":";
		return "%s:%d:%s %s; %s".formatted(this.file, this.line, place, this.cause, this.fix)
			.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "\uFFFD");
	}

}
