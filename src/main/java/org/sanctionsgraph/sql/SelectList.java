package org.sanctionsgraph.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.sanctionsgraph.kernel.SelectedFields;

/**
 * Columns that only some fields need are written {@code {t.column for field}} or
 * {@code {t.column for field, other}} in a select list.
 */
public final class SelectList {

	private static final Pattern FOR_FIELDS = Pattern.compile("\\{((?:\\w+\\.)?(\\w+)) for (\\w+(?:, \\w+)*)}");

	private static final int STATEMENTS_KEPT = 1000;

	private static final Cache<String, SelectList> KEPT = Caffeine.newBuilder().maximumSize(STATEMENTS_KEPT).build();

	private final List<Part> parts = new ArrayList<>();

	private final String rest;

	private SelectList(String sql) {
		Matcher columns = FOR_FIELDS.matcher(sql);
		int end = 0;
		while (columns.find()) {
			this.parts.add(Part.of(sql.substring(end, columns.start()), columns));
			end = columns.end();
		}
		this.rest = sql.substring(end);
	}

	/**
	 * {@return a statement to run: columns of fields that are not selected are null}
	 */
	public static String of(String sql) {
		return KEPT.get(sql, SelectList::new).statement();
	}

	private String statement() {
		StringBuilder statement = new StringBuilder();
		this.parts
			.forEach((part) -> statement.append(part.text()).append(part.isSelected() ? part.column() : part.none()));
		return statement.append(this.rest).toString();
	}

	/** A column with the text before it. */
	private record Part(String text, String column, String none, List<String> fields) {

		private static Part of(String text, MatchResult column) {
			return new Part(text, column.group(1), "null as " + column.group(2), List.of(column.group(3).split(", ")));
		}

		private boolean isSelected() {
			return this.fields.stream().anyMatch(SelectedFields::include);
		}

	}

}
