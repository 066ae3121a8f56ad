package org.sanctionsgraph.drafts;

/** Nothing is imported, for a reason that whoever imports can remedy. */
public final class ImportRefused extends RuntimeException {

	/**
	 * @param reason one sentence: what is wrong, where, and what to do
	 */
	public ImportRefused(String reason) {
		super(reason);
	}

	/**
	 * Refuses a line of a file.
	 * @param line the line, from 1
	 * @param reason what is wrong with it, and what to do
	 */
	public ImportRefused(String file, long line, String reason) {
		this("%s, line %d: %s".formatted(file, line, reason));
	}

}
