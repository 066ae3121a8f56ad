package org.sanctionsgraph.claims;

import java.util.stream.Stream;

import org.sanctionsgraph.dates.WrittenDates;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.RecordField;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * A date that a claim states.
 *
 * @param name the field that holds it, perhaps within prose
 * @param field the declaration of that field
 */
record StatedDate(String name, RecordField field, PartialDate date) {

	/**
	 * {@return the dates in the value of a claim; those of a group of fields too, even if
	 * the value as claimed does not repeat them}
	 * @param field the declaration of the claim's property
	 * @param values what the subject of the claim shows
	 */
	static Stream<StatedDate> of(ClaimMade claim, RecordField field, ShownValues values) {
		return field.fields().isEmpty() ? in(claim.property(), field, claim.value()) : values.of(claim.content())
			.stream()
			.flatMap((shown) -> field.with(Keyword.IN_ADVANCE)
				.entrySet()
				.stream()
				.flatMap((date) -> in(date.getKey(), date.getValue(), shown.node().path(date.getKey()).asString(""))));
	}

	private static Stream<StatedDate> in(String name, RecordField field, String text) {
		return dates(field, text).map((date) -> new StatedDate(name, field, date));
	}

	/**
	 * The year of a date may be any; within a text, most numbers of four digits are none.
	 */
	private static Stream<PartialDate> dates(RecordField field, String text) {
		if (field.has(Keyword.IN_ADVANCE) && PartialDate.exists(text)) {
			return Stream.of(new PartialDate(text));
		}
		return (field.prose() || field.has(Keyword.IN_ADVANCE)) ? WrittenDates.in(text).stream() : Stream.empty();
	}

	/**
	 * {@return whether it is later than all days of another date}
	 */
	boolean isAfter(PartialDate other) {
		return this.date.firstDay().isAfter(other.lastDay());
	}

	boolean isSetInAdvance(Credit credit) {
		return this.field.inAdvance() && credit.setsInAdvance(this.name);
	}

}
