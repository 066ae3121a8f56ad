package org.sanctionsgraph.grids;

import java.util.List;
import java.util.stream.Stream;

/**
 * How large cells are, which depends on how many are side by side.
 *
 * @param width in pixels
 * @param height in pixels
 */
record CellSize(double width, double height) {

	private static final double WIDEST = 220;

	private static final double WIDE = 150;

	private static final double MEDIUM = 96;

	/** Below that there is no room beside the mark, but below it. */
	private static final double NARROW = 64;

	private static final double LINE = 14;

	private static final String DASH = "-";

	/**
	 * Cells of one line, of two, of three, or of a mark and three.
	 * @param room how much there is for all
	 * @param count how many there are
	 * @param turned how far the name of the last reaches beyond it, if it is turned
	 */
	static CellSize of(double room, int count, double turned) {
		double wide = Math.floor(room / count);
		double width = (wide >= WIDE) ? Math.min(WIDEST, wide) : Math.floor((room - turned) / count);
		int lines = (width >= WIDE) ? 1 : (width >= MEDIUM) ? 2 : (width >= NARROW) ? 3 : 4;
		return new CellSize(width, LINE * lines + 10);
	}

	/** The texts of a cell, one below the other. */
	List<String> lines(String date, String lag) {
		if (this.width >= WIDE) {
			return List.of(lag.isEmpty() ? date : date + "  " + lag);
		}
		Stream<String> dates = (this.width >= MEDIUM || !date.contains(DASH)) ? Stream.of(date)
				: Stream.of(date.substring(0, date.indexOf(DASH) + 1), date.substring(date.indexOf(DASH) + 1));
		return Stream.concat(dates, Stream.of(shortened(lag))).filter((line) -> !line.isEmpty()).toList();
	}

	private String shortened(String lag) {
		return (this.width >= MEDIUM) ? lag : lag.replace(" d", "");
	}

	private boolean isNarrow() {
		return this.width < NARROW;
	}

	/** The middle of the mark, from the upper edge of a cell. */
	double mark(double top) {
		return top + (isNarrow() ? LINE - 2 : this.height / 2);
	}

	/** Where texts begin, from the left edge of a cell. */
	double text(double left) {
		return left + (isNarrow() ? 5 : 20);
	}

	/** The baseline of a line of a cell with a mark. */
	double besideMark(double top, int line, int lines) {
		return isNarrow() ? baseline(top, line + 1, 4) : baseline(top, line, lines);
	}

	double baseline(double top, int line, int lines) {
		return top + (this.height - LINE * lines) / 2 + LINE * line + 11;
	}

	/** Whether the names of jurisdictions have room above them as they are. */
	boolean isWide() {
		return this.width >= WIDE;
	}

}
