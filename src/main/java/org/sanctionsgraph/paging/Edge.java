package org.sanctionsgraph.paging;

/**
 * A row of a page and its position in the list.
 *
 * @param position the position of the row
 * @param node the record in the row
 */
public record Edge<T>(Cursor position, T node) {

	/**
	 * {@return the cursor of the row, for {@code after} or {@code before}}
	 */
	public String cursor() {
		return this.position.encoded();
	}

}
