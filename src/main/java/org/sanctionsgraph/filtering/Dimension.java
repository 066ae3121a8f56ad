package org.sanctionsgraph.filtering;

/**
 * Values by which the rows of a list are divided: a row has one of them, several or none.
 *
 * @param join a join to add to the list's tables, or nothing
 * @param value the value in SQL, a text
 * @param test the condition that a row has a value, with {@code %s} in place of the
 * condition on the value
 * @param type the type of the values in the schema, or nothing
 */
public record Dimension(String join, String value, String test, String type) {

	/**
	 * {@return the values of an expression over the list's own tables}
	 */
	public static Dimension of(String value) {
		return new Dimension("", value, "%s", "");
	}

	/**
	 * {@return the values of a column with an index by which lists are ordered; H2 would
	 * use it for a condition as well and return the rows in the order of the condition}
	 */
	public static Dimension ofOrdered(String column) {
		return of("coalesce(%s, '')".formatted(column));
	}

	/**
	 * {@return values in another table; rows are tested one by one, as suits conditions
	 * that many rows meet}
	 * @param table the table and its alias
	 * @param on the condition that joins it
	 */
	public static Dimension of(String table, String on, String value) {
		return new Dimension("join %s on %s".formatted(table, on), value,
				"exists (select 1 from %s where %s and %%s)".formatted(table, on), "");
	}

	/**
	 * {@return values in another table; the table is read once, as suits conditions that
	 * few rows meet}
	 * @param id the column of the list that the table refers to
	 * @param table the table and its alias
	 * @param key the column that refers to it
	 */
	public static Dimension of(String id, String table, String key, String value) {
		return new Dimension("join %s on %s = %s".formatted(table, key, id), value,
				"%s in (select %s from %s where %%s)".formatted(id, key, table), "");
	}

	/**
	 * {@return the same values, of that type in the schema}
	 */
	public Dimension typed(String name) {
		return new Dimension(this.join, this.value, this.test, name);
	}

	/**
	 * {@return whether rows meet a condition}
	 */
	public static Dimension whether(String condition) {
		return of("case when %s then 'true' else 'false' end".formatted(condition));
	}

	/**
	 * {@return the year of a text date}
	 */
	public static Dimension yearOf(String date) {
		return of("substring(%s from 1 for 4)".formatted(date));
	}

	/**
	 * {@return the condition in SQL that a row has a value of which that condition holds}
	 */
	String tested(String condition) {
		return this.test.formatted(condition);
	}

}
