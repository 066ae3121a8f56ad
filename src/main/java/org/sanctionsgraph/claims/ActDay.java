package org.sanctionsgraph.claims;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordSchemas;
import org.sanctionsgraph.kernel.PartialDate;

/** The day on which an act happened. */
public final class ActDay {

	private ActDay() {
	}

	/**
	 * {@return the day of the act that a document records, or null if it gives none or
	 * records no act}
	 */
	public static @Nullable PartialDate of(RecordDocument document) {
		return RecordSchemas.of(document.kind())
			.with(Keyword.DAY)
			.keySet()
			.stream()
			.filter(document.tree()::has)
			.findFirst()
			.map((field) -> new PartialDate(document.tree().path(field).asString()))
			.orElse(null);
	}

}
