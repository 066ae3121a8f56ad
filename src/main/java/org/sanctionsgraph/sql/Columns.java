package org.sanctionsgraph.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The columns of the current row of a result, each read once, in the order of the select
 * list.
 */
public final class Columns {

	/**
	 * The size of the parts in which many numbers are read: H2 has no array of more than
	 * 65,535 elements.
	 */
	public static final int PART = 50_000;

	private final ResultSet row;

	private int next;

	/**
	 * Starts reading at a position.
	 * @param row the result, at the row to read
	 * @param first the position of the first column to read, from 1
	 */
	public Columns(ResultSet row, int first) {
		this.row = row;
		this.next = first;
	}

	/**
	 * {@return the next column, which is never null}
	 */
	public String text() throws SQLException {
		return this.row.getString(this.next++);
	}

	/**
	 * {@return as many of the next columns, which are never null}
	 */
	public List<String> texts(int number) throws SQLException {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			texts.add(text());
		}
		return texts;
	}

	/**
	 * {@return the next column}
	 */
	public @Nullable String textOrNull() throws SQLException {
		return this.row.getString(this.next++);
	}

	/**
	 * {@return the next column, which is never null}
	 */
	public int number() throws SQLException {
		return this.row.getInt(this.next++);
	}

	/**
	 * {@return the next column}
	 */
	public @Nullable Integer numberOrNull() throws SQLException {
		int number = this.row.getInt(this.next++);
		return this.row.wasNull() ? null : number;
	}

	/**
	 * {@return the next column, which is never null}
	 */
	public boolean whether() throws SQLException {
		return this.row.getBoolean(this.next++);
	}

	/**
	 * {@return the next column, an array of whole numbers that are not null}
	 */
	public int[] numbers() throws SQLException {
		Object[] numbers = (Object[]) this.row.getArray(this.next++).getArray();
		return Arrays.stream(numbers).mapToInt((number) -> (Integer) number).toArray();
	}

	/**
	 * {@return the next column, which is never null}
	 */
	public LocalDate day() throws SQLException {
		return this.row.getObject(this.next++, LocalDate.class);
	}

	/**
	 * {@return the next column}
	 */
	public @Nullable LocalDate dayOrNull() throws SQLException {
		return this.row.getObject(this.next++, LocalDate.class);
	}

	/**
	 * {@return the next column as a constant of an enum}
	 */
	public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
		return Enum.valueOf(type, text());
	}

	/**
	 * {@return the next column, an array of texts; empty for null}
	 */
	public List<String> texts() throws SQLException {
		Array array = this.row.getArray(this.next++);
		return (array == null) ? List.of() : Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
	}

}
