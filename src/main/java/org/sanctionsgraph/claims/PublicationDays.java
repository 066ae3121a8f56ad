package org.sanctionsgraph.claims;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.kernel.PartialDate;

/** When the sources of a set of record files were published. */
public final class PublicationDays {

	private final Map<String, PartialDate> bySource;

	/**
	 * @param documents all documents of the right shape
	 */
	public PublicationDays(List<RecordDocument> documents) {
		this.bySource = documents.stream()
			.filter((document) -> document.kind() == RecordKind.SOURCE && document.tree().has("publishedOn"))
			.collect(Collectors.toMap(RecordDocument::id,
					(source) -> new PartialDate(source.tree().path("publishedOn").asString()), (one, other) -> one));
	}

	/**
	 * {@return the day on which a source was published, or null if unknown}
	 */
	public @Nullable PartialDate of(String source) {
		return this.bySource.get(source);
	}

}
