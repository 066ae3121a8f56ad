package org.sanctionsgraph.listings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.drafts.Fields;
import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.LeftOut;

/**
 * The records of an import, ready to be written.
 *
 * @param dataset what the folder declares
 * @param sources the files that were imported
 */
public record ImportedRecords(Map<String, Object> dataset, List<Map<String, Object>> sources,
		List<Map<String, Object>> actors, List<Map<String, Object>> authorities, List<Map<String, Object>> measures) {

	/**
	 * {@return the records of drafts, without the identifiers that several actors have}
	 * @param further sources beside the one of the drafts
	 */
	public static ImportedRecords of(Drafts drafts, List<Map<String, Object>> further, Schemes schemes, String licence,
			LeftOut leftOut) {
		SharedIdentifiers shared = new SharedIdentifiers(drafts.actors(), drafts.measures(), leftOut);
		drafts.actors().forEach(shared::removeFrom);
		List<Map<String, Object>> sources = new ArrayList<>(further);
		sources.addFirst(drafts.origin().fields());
		return new ImportedRecords(dataset(drafts, schemes, licence), sources,
				drafts.actors().stream().map((actor) -> actor.record(drafts.origin())).toList(),
				drafts.programmes().toList(),
				drafts.measures().records(drafts.origin(), drafts.ids(), shared).toList());
	}

	/**
	 * {@return how many records there are}
	 */
	public String summary() {
		long designations = this.measures.stream()
			.mapToLong((measure) -> ((List<?>) Objects.requireNonNull(measure.get("designations"))).size())
			.sum();
		return "%d actors, %d legal authorities, %d measures with %d designations".formatted(this.actors.size(),
				this.authorities.size(), this.measures.size(), designations);
	}

	private static Map<String, Object> dataset(Drafts drafts, Schemes schemes, String licence) {
		return new Fields().with("licence", licence)
			.with("checkedUntil", (drafts.origin().day() == null) ? null : drafts.origin().day().toString())
			.with("identifierSchemes", schemes.declared(used(drafts)))
			.map();
	}

	private static Set<String> used(Drafts drafts) {
		Stream<DraftIdentifier> ofActors = drafts.actors().stream().flatMap((actor) -> actor.identifiers().stream());
		Stream<DraftIdentifier> ofDesignations = drafts.measures().identifiers().map(Map.Entry::getValue);
		return Stream.concat(ofActors, ofDesignations).map(DraftIdentifier::scheme).collect(Collectors.toSet());
	}

}
