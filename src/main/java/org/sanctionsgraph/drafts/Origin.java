package org.sanctionsgraph.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.dates.WrittenDates;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * A file that is imported, as the source of what it states.
 *
 * @param fields the record of the source
 * @param day the day on which it was published, or null if unknown
 */
public record Origin(Map<String, Object> fields, @Nullable LocalDate day) {

	/**
	 * {@return the id of the source}
	 */
	public String id() {
		return String.valueOf(this.fields.get("id"));
	}

	/**
	 * {@return whether a date is later than the file, which then cannot state that it has
	 * passed}
	 */
	public boolean precedes(@Nullable String date) {
		return this.day != null && date != null && new PartialDate(date).firstDay().isAfter(this.day);
	}

	/**
	 * {@return the fields of a span that hold dates after the day of the file, which it
	 * states in advance}
	 */
	public List<String> later(DraftPeriod span) {
		return Stream.of(precedes(span.from()) ? "from" : "", precedes(span.until()) ? "until" : "")
			.filter(Predicate.not(String::isEmpty))
			.toList();
	}

	/**
	 * {@return evidence that the file states a record}
	 */
	public List<Map<String, Object>> evidence() {
		return evidence(null, List.of(), Map.of());
	}

	/**
	 * {@return evidence that the file states a record or part}
	 * @param locator where in the file
	 * @param advance the fields that hold dates after the day of the file
	 * @param prose the fields that hold texts of the file, and those
	 */
	public List<Map<String, Object>> evidence(@Nullable String locator, Collection<String> advance,
			Map<String, String> prose) {
		List<Map<String, Object>> evidence = new ArrayList<>();
		evidence.add(credit(locator).with("setInAdvance", List.copyOf(advance)).map());
		List<String> texts = prose.keySet().stream().filter((field) -> states(prose.get(field))).sorted().toList();
		if (!texts.isEmpty()) {
			evidence.add(credit(locator).with("states", texts).map());
		}
		return evidence;
	}

	private Fields credit(@Nullable String locator) {
		return new Fields().with("source", id()).with("locator", locator);
	}

	/** A text that tells of what comes later is credited to no source. */
	private boolean states(@Nullable String text) {
		return text != null && WrittenDates.in(text).stream().map(PartialDate::text).noneMatch(this::precedes);
	}

}
