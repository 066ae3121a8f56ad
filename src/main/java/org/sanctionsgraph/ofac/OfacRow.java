package org.sanctionsgraph.ofac;

import java.util.List;

import org.sanctionsgraph.drafts.ImportRefused;

/**
 * A row of a table of OFAC.
 *
 * @param line where it begins in the file
 * @param values its cells, empty where nothing is known
 * @param lost the columns whose cells had a character that was lost before
 */
record OfacRow(String file, long line, String[] values, List<String> lost) {

	/**
	 * {@return the refusal of the whole file for this row}
	 */
	ImportRefused refused(String reason) {
		return new ImportRefused(this.file, this.line, reason + "; download the file anew");
	}

	String cell(int column) {
		return this.values[column];
	}

}
