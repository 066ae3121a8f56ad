package org.sanctionsgraph.exports;

import java.util.Map;

import org.sanctionsgraph.tables.TableFormat;

/**
 * What an address asks for.
 *
 * @param export the list
 * @param format the format
 * @param marked whether it begins with a byte-order mark
 * @param variables the variables of its documents
 * @param isSearch whether the address says what somebody searches for
 */
record ExportRequest(Export export, TableFormat format, boolean marked, Map<String, Object> variables,
		boolean isSearch) {

	String file() {
		return this.export.name() + "." + this.format.ending();
	}

}
