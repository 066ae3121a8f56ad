package org.sanctionsgraph.records;

/**
 * Something wrong in a record file.
 *
 * @param file the file, below the record folder
 * @param line the line in it, from 1
 * @param field the field, as a path: {@code designations[2].until}
 * @param cause what is wrong
 * @param mend how to mend it
 */
public record Problem(String file, int line, String field, String cause, String mend) implements Comparable<Problem> {

	@Override
	public int compareTo(Problem other) {
		int byFile = this.file.compareTo(other.file);
		return (byFile != 0) ? byFile : Integer.compare(this.line, other.line);
	}

	@Override
	public String toString() {
		String place = this.field.isEmpty() ? "" : " " + this.field + ":";
		return "%s:%d:%s %s; %s".formatted(this.file, this.line, place, this.cause, this.mend);
	}

}
