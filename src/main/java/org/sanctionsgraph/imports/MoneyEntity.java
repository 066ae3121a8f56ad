package org.sanctionsgraph.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.drafts.TextLengths;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.drafts.DraftPeriod;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.kernel.Sha256;

/** An entity of the file; what has been taken from it is no longer there. */
final class MoneyEntity {

	private final String id;

	private final String schema;

	private final Map<String, List<String>> properties;

	private final LeftOut leftOut;

	MoneyEntity(String id, String schema, Map<String, List<String>> properties, LeftOut leftOut) {
		this.id = id;
		this.schema = schema;
		this.properties = new LinkedHashMap<>(properties);
		this.leftOut = leftOut;
	}

	String id() {
		return this.id;
	}

	String schema() {
		return this.schema;
	}

	/**
	 * {@return what other entities with that id must agree in}
	 */
	String digest() {
		return Sha256.of(this.schema + this.properties);
	}

	/**
	 * {@return the properties that are still there}
	 */
	Set<String> properties() {
		return Set.copyOf(this.properties.keySet());
	}

	/**
	 * {@return the values of a property, none if it is not there}
	 */
	List<String> take(String property) {
		List<String> values = this.properties.remove(property);
		return (values == null) ? List.of() : values;
	}

	/**
	 * {@return the values of a property that are short enough for a name or title}
	 */
	List<String> takeTexts(String property) {
		return take(property).stream()
			.filter((text) -> kept(TextLengths.permitText(text), property, Reason.TOO_LONG))
			.toList();
	}

	/**
	 * {@return the first value of a property}
	 */
	Optional<String> takeOne(String property) {
		return one(property, take(property));
	}

	/**
	 * {@return the first description in a property}
	 */
	@Nullable String takeProse(String property) {
		return one(property, take(property))
			.filter((text) -> kept(TextLengths.permitProse(text), property, Reason.TOO_LONG))
			.orElse(null);
	}

	/**
	 * {@return the value of a property that is a day, month or year, unless it has
	 * several, of which none is more certain than the others}
	 */
	@Nullable String takeDate(String property) {
		List<String> dates = take(property).stream().map((text) -> text.replaceFirst("T.*", "")).distinct().toList();
		if (dates.size() > 1) {
			this.leftOut.add(this.schema, property, Reason.ONE_OF_SEVERAL, dates.size());
			return null;
		}
		return dates.stream()
			.filter((text) -> kept(PartialDate.exists(text), property, Reason.NO_DATE))
			.findFirst()
			.orElse(null);
	}

	/**
	 * {@return its days, unless they do not tell whether it has ended: an end that cannot
	 * be read, or that is before the beginning}
	 * @param beginning when it began if it does not tell, or null
	 */
	Optional<DraftPeriod> takeSpan(@Nullable String beginning) {
		String from = takeDate("startDate");
		boolean ends = !this.properties.getOrDefault("endDate", List.of()).isEmpty();
		String until = takeDate("endDate");
		String first = (from == null) ? beginning : from;
		boolean ordered = first == null || until == null
				|| !new PartialDate(until).lastDay().isBefore(new PartialDate(first).firstDay());
		boolean certain = kept(ordered, "endDate", Reason.UNCLEAR) && (until != null || !ends);
		if (!certain && from != null) {
			leave("startDate", Reason.UNCLEAR);
		}
		return certain ? Optional.of(new DraftPeriod(from, until)) : Optional.empty();
	}

	/** Counts a value that has been taken and cannot be used. */
	void leave(String property, Reason reason) {
		this.leftOut.add(this.schema, property, reason);
	}

	/** Counts the whole entity as left out. */
	void leaveAll(Reason reason) {
		this.properties.clear();
		leave("", reason);
	}

	/** Counts what nothing has been taken from. */
	void leaveRest() {
		this.properties.forEach(
				(property, values) -> this.leftOut.add(this.schema, property, Reason.NO_COUNTERPART, values.size()));
		this.properties.clear();
	}

	/**
	 * Counts what nothing has been taken from; all of it, if another entity has told the
	 * same.
	 */
	void leaveRest(boolean isNew) {
		if (isNew) {
			leaveRest();
		}
		else {
			leaveAll(Reason.REPEATED);
		}
	}

	private Optional<String> one(String property, List<String> values) {
		this.leftOut.add(this.schema, property, Reason.ONE_OF_SEVERAL, values.size() - 1);
		return values.stream().findFirst();
	}

	private boolean kept(boolean usable, String property, Reason reason) {
		if (!usable) {
			leave(property, reason);
		}
		return usable;
	}

}
