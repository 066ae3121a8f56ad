package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.claims.Provenance;
import org.sanctionsgraph.claims.PublicationRules;
import org.sanctionsgraph.claims.TargetSizes;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.files.YamlReader;
import org.sanctionsgraph.offices.OfficeRules;
import org.sanctionsgraph.releases.DatasetVersion;
import org.sanctionsgraph.releases.ReleaseHistory;
import org.sanctionsgraph.shapes.ShapeRules;

/** Reads record files and applies every rule to them, collecting all problems. */
final class RecordReader {

	private static final Set<RecordKind> BESIDE_RECORDS = EnumSet.of(RecordKind.DATASET, RecordKind.RELEASE);

	private final ShapeRules shapes = new ShapeRules();

	private final List<Problem> problems = new ArrayList<>();

	/**
	 * {@return the records of files that are ordered by path}
	 */
	RecordSet read(String location, List<RecordFile> files) {
		List<RecordDocument> parsed = files.stream().flatMap((file) -> parse(file).stream()).toList();
		List<RecordDocument> documents = parsed.stream()
			.filter((document) -> !BESIDE_RECORDS.contains(document.kind()))
			.toList();
		String version = DatasetVersion.of(files);
		ReleaseHistory releases = releases(parsed, version);
		Optional<RecordDocument> dataset = dataset(parsed, files.isEmpty());
		IdRules ids = new IdRules(documents);
		this.problems.addAll(ids.problems());
		List<RecordDocument> shaped = shaped(documents, ids.types());
		List<ClaimMade> claims = shaped.stream().flatMap((document) -> Provenance.of(document).stream()).toList();
		check(shaped, claims);
		dataset.map(DeclarationRules::new).ifPresent((declarations) -> {
			this.problems.addAll(declarations.check());
			this.problems.addAll(RepetitionRules.check(dataset.get()));
			shaped.forEach((document) -> this.problems.addAll(declarations.check(document)));
		});
		if (!this.problems.isEmpty()) {
			throw new InvalidRecordsException(location, this.problems);
		}
		return new RecordSet(version, dataset.orElseThrow().as(DatasetFile.class), documents, ids.types(), claims,
				releases);
	}

	private ReleaseHistory releases(List<RecordDocument> parsed, String version) {
		List<RecordDocument> shaped = parsed.stream()
			.filter((document) -> document.kind() == RecordKind.RELEASE && document.readable())
			.filter(this::isShaped)
			.toList();
		return ReleaseHistory.of(shaped, version, this.problems);
	}

	private boolean isShaped(RecordDocument document) {
		List<Problem> found = this.shapes.check(document);
		this.problems.addAll(found);
		return found.isEmpty();
	}

	private Optional<RecordDocument> parse(RecordFile file) {
		if (file.problem().isPresent()) {
			this.problems.add(file.problem().get());
			return Optional.empty();
		}
		Optional<RecordKind> kind = RecordKind.of(file);
		if (!file.hasEnding()) {
			this.problems
				.add(new Problem(file.path(), 1, "", "does not end in " + RecordFile.ENDING, "rename the file"));
			return Optional.empty();
		}
		if (kind.isEmpty()) {
			this.problems.add(new Problem(file.path(), 1, "", "is in no folder of records",
					"move it to one of " + RecordKind.folders()));
		}
		return kind.map((known) -> YamlReader.read(known, file, this.problems));
	}

	/** What the records declare; nothing if it is faulty. */
	private Optional<RecordDocument> dataset(List<RecordDocument> parsed, boolean empty) {
		Optional<RecordDocument> dataset = parsed.stream()
			.filter((document) -> document.kind() == RecordKind.DATASET)
			.findFirst();
		if (dataset.isEmpty()) {
			String file = RecordKind.DATASET_FILE;
			this.problems.add(empty
					? new Problem(file, 1, "", "is missing, and so are all records",
							"name the folder of the records in " + RecordSet.LOCATION)
					: new Problem(file, 1, "", "is missing", "add it with a line such as licence: CC BY 4.0"));
		}
		return dataset.filter(RecordDocument::readable).filter(this::isShaped);
	}

	private List<RecordDocument> shaped(List<RecordDocument> documents, Map<String, String> types) {
		ReferenceRules references = new ReferenceRules(types,
				documents.stream()
					.filter((document) -> !document.readable())
					.map(RecordDocument::id)
					.collect(Collectors.toSet()));
		List<RecordDocument> shaped = new ArrayList<>();
		documents.stream().filter(RecordDocument::readable).forEach((document) -> {
			List<Problem> found = this.shapes.check(document);
			this.problems.addAll(found);
			Set<String> wrong = found.stream().map(Problem::field).collect(Collectors.toSet());
			references.check(document)
				.stream()
				.filter((problem) -> !wrong.contains(problem.field()))
				.forEach(this.problems::add);
			if (found.isEmpty()) {
				shaped.add(document);
			}
		});
		return shaped;
	}

	private void check(List<RecordDocument> shaped, List<ClaimMade> claims) {
		this.problems.addAll(IdentifierRules.check(shaped));
		Map<String, List<ClaimMade>> bySubject = claims.stream().collect(Collectors.groupingBy(ClaimMade::subject));
		SequenceRules sequence = new SequenceRules(shaped);
		ProvenanceRules provenance = new ProvenanceRules(bySubject);
		PublicationRules publication = new PublicationRules(shaped, bySubject);
		ConflictRules conflicts = new ConflictRules(bySubject);
		OfficeRules offices = new OfficeRules(shaped);
		TargetSizes sizes = new TargetSizes(shaped);
		for (RecordDocument document : shaped) {
			this.problems.addAll(sequence.check(document));
			this.problems.addAll(ConsistencyRules.check(document));
			this.problems.addAll(RepetitionRules.check(document));
			this.problems.addAll(provenance.check(document));
			this.problems.addAll(publication.check(document));
			this.problems.addAll(conflicts.check(document));
			this.problems.addAll(offices.check(document));
			this.problems.addAll(sizes.check(document));
		}
	}

}
