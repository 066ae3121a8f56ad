package org.sanctionsgraph.dataset;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.language.InLanguage;
import org.sanctionsgraph.language.Label;
import org.sanctionsgraph.language.Labels;

/**
 * The record set that this API serves.
 *
 * @param corrections the address where a correction can be requested
 * @param checkedUntil the day until which the curator looked for what happened
 */
public record Dataset(String version, OffsetDateTime builtAt, String licence, @Nullable String corrections,
		@Nullable String checkedUntil) {

	/** The number of records of one type. */
	record RecordCount(String type, int count) {
	}

	/** A subject that acts concern. */
	record Topic(String key, Label name) {
	}

	/**
	 * A scheme of identifiers or citations.
	 *
	 * @param urlTemplate the URL of a value, with {@code {value}} as its placeholder
	 */
	record Scheme(String key, Label name, @Nullable String urlTemplate) {
	}

	/** The name under which a value is displayed in a language. */
	record DisplayedLabel(String type, String value, String label) {

		static List<DisplayedLabel> of(Labels labels, List<Label> declared, InLanguage asked) {
			List<Label> all = new ArrayList<>(labels.all());
			all.addAll(declared);
			return all.stream()
				.map((label) -> new DisplayedLabel(label.type(), label.value(), label.in(asked)))
				.toList();
		}

	}

}
