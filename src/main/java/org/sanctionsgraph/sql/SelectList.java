package org.sanctionsgraph.sql;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sanctionsgraph.kernel.SelectedFields;

/**
 * Columns that only one field needs are written {@code {t.column for field}} in a select
 * list.
 */
public final class SelectList {

	private static final Pattern FOR_A_FIELD = Pattern.compile("\\{((?:\\w+\\.)?(\\w+)) for (\\w+)}");

	private SelectList() {
	}

	/**
	 * {@return a statement to run: columns of fields that are not selected are null}
	 */
	public static String of(String sql) {
		return FOR_A_FIELD.matcher(sql).replaceAll(SelectList::column);
	}

	private static String column(MatchResult column) {
		return SelectedFields.include(column.group(3)) ? column.group(1) : "null as " + column.group(2);
	}

}
