package org.sanctionsgraph.drawing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The lines of years, months and days, with as many names as there is room for. */
public final class TimeAxis {

	private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

	private static final DateTimeFormatter FIRST_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

	private static final double SIZE = 12;

	private static final double ROOM_OF_YEAR = 40;

	private static final double ROOM_OF_MONTH = 70;

	private static final double ROOM_OF_DAY = 20;

	private static final double ROOM_OF_MARK = 14;

	private static final double ROOM_OF_LINE = 7;

	private static final int DAYS_OF_MONTH = 30;

	private static final int DAYS_OF_YEAR = 365;

	private static final int YEARS_OF_DECADE = 10;

	private final TimeScale scale;

	/** Names what a scale has. */
	public TimeAxis(TimeScale scale) {
		this.scale = scale;
	}

	/**
	 * {@return the lines, which belong behind everything, with names above them}
	 */
	public List<Element> between(double top, double bottom) {
		Element lines = Shapes.group("grid")
			.add(starts().map((day) -> line(day, top, bottom)).toList())
			.add(Shapes.line(this.scale.end(), top, this.scale.end(), bottom));
		return List.of(lines, Shapes.group("tick")
			.add(starts().filter(this::isNamed).map((day) -> Shapes.text(beside(day), top - 6, name(day))).toList()));
	}

	/** Right of the line of a day, but not beyond the end. */
	private double beside(LocalDate day) {
		return Math.min(this.scale.x(day) + 3, this.scale.end() - Texts.width(name(day), SIZE));
	}

	/**
	 * {@return whether there is room for texts beside marks}
	 */
	public boolean hasRoomBesideMarks() {
		return hasRoom(1, ROOM_OF_MARK);
	}

	private boolean hasDays() {
		return hasRoom(1, ROOM_OF_DAY);
	}

	private Element line(LocalDate day, double top, double bottom) {
		Element line = Shapes.line(this.scale.x(day), top, this.scale.x(day), bottom);
		return isYear(day) ? line.with("class", "year") : line;
	}

	/** Days where a line is. */
	private Stream<LocalDate> starts() {
		return this.scale.from()
			.datesUntil(this.scale.until())
			.filter((day) -> this.scale.day() >= ROOM_OF_LINE || isStart(day));
	}

	private boolean isStart(LocalDate day) {
		return day.getDayOfMonth() == 1 && (DAYS_OF_MONTH * this.scale.day() >= ROOM_OF_LINE || isYear(day));
	}

	private boolean isNamed(LocalDate day) {
		if (isYear(day)) {
			return hasRoom(DAYS_OF_YEAR, ROOM_OF_YEAR) || day.getYear() % YEARS_OF_DECADE == 0;
		}
		return (day.getDayOfMonth() == 1) ? hasRoom(DAYS_OF_MONTH, ROOM_OF_MONTH) : hasDays();
	}

	private boolean hasRoom(int days, double room) {
		return this.scale.day() * days >= room;
	}

	private String name(LocalDate day) {
		if (!hasRoom(DAYS_OF_MONTH, ROOM_OF_MONTH)) {
			return day.format(YEAR);
		}
		if (day.getDayOfMonth() > 1 || hasDays()) {
			return Integer.toString(day.getDayOfMonth());
		}
		return day.format((isYear(day) || day.equals(this.scale.from())) ? FIRST_MONTH : MONTH);
	}

	private static boolean isYear(LocalDate day) {
		return day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1;
	}

}
