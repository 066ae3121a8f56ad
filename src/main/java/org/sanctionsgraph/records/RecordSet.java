package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sanctionsgraph.files.ClaimMade;
import org.sanctionsgraph.files.DatasetVersion;
import org.sanctionsgraph.files.Document;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.Provenance;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.files.YamlReader;
import tools.jackson.databind.JsonNode;

/**
 * A checked set of record files.
 *
 * @param version the same for the same files on every machine
 * @param licence under which the records may be used
 * @param documents the files
 * @param types the type of each id, parts of records included
 * @param claims every claim, in the order of the files
 */
public record RecordSet(String version, String licence, List<Document> documents, Map<String, String> types,
		List<ClaimMade> claims) {

	private static final String ABOUT = "dataset.yaml";

	/**
	 * Reads and checks a folder; throws an {@link InvalidRecordsException} that tells all
	 * that is wrong.
	 * @param location a path, or an address such as {@code classpath:records}
	 * @return the records
	 */
	public static RecordSet read(String location) {
		List<RecordFile> files = new RecordFolder(location).files();
		List<Problem> problems = new ArrayList<>();
		List<Document> documents = documents(files, problems);
		String licence = licence(files, problems);
		IdRules ids = new IdRules(documents);
		problems.addAll(ids.problems());
		List<ClaimMade> claims = check(documents, ids.types(), problems);
		if (!problems.isEmpty()) {
			throw new InvalidRecordsException(location, problems);
		}
		return new RecordSet(DatasetVersion.of(files), licence, documents, ids.types(), claims);
	}

	/**
	 * {@return the documents of a kind, ordered by id}
	 */
	public List<Document> of(RecordKind kind) {
		return this.documents.stream().filter((document) -> document.kind() == kind).toList();
	}

	private static List<Document> documents(List<RecordFile> files, List<Problem> problems) {
		List<Document> documents = new ArrayList<>();
		for (RecordFile file : files) {
			Optional<RecordKind> kind = RecordKind.ofFolder(file.folder());
			if (!file.path().endsWith(".yaml")) {
				problems.add(new Problem(file.path(), 1, "", "does not end in .yaml", "rename the file"));
			}
			else if (kind.isPresent()) {
				documents.add(YamlReader.read(kind.get(), file, problems));
			}
			else if (!file.path().equals(ABOUT)) {
				problems.add(new Problem(file.path(), 1, "", "stands in no folder of records",
						"move it to one of " + RecordKind.folders()));
			}
		}
		return documents;
	}

	private static String licence(List<RecordFile> files, List<Problem> problems) {
		Optional<RecordFile> about = files.stream().filter((file) -> file.path().equals(ABOUT)).findFirst();
		if (about.isEmpty()) {
			problems.add(files.isEmpty()
					? new Problem(ABOUT, 1, "", "is missing, as is every record",
							"name the folder that holds them in " + ValidateCommand.RECORDS)
					: new Problem(ABOUT, 1, "", "is missing", "add it with a line such as licence: CC BY 4.0"));
			return "";
		}
		JsonNode tree = YamlReader.read(RecordKind.SOURCE, about.get(), problems).tree();
		String licence = tree.path("licence").asString("");
		if (licence.isEmpty() && !tree.isMissingNode()) {
			problems.add(new Problem(ABOUT, 1, "licence", "is missing", "add a line such as licence: CC BY 4.0"));
		}
		return licence;
	}

	private static List<ClaimMade> check(List<Document> documents, Map<String, String> types, List<Problem> problems) {
		ShapeRules shapes = new ShapeRules();
		ReferenceRules references = new ReferenceRules(types,
				documents.stream().filter((document) -> document.tree().isMissingNode()).map(Document::id).toList());
		List<Document> shaped = new ArrayList<>();
		documents.stream().filter((document) -> !document.tree().isMissingNode()).forEach((document) -> {
			List<Problem> found = shapes.check(document);
			problems.addAll(found);
			references.check(document).stream().filter((problem) -> isNew(problem, found)).forEach(problems::add);
			if (found.isEmpty()) {
				shaped.add(document);
			}
		});
		List<ClaimMade> claims = shaped.stream()
			.filter((document) -> document.kind() != RecordKind.SOURCE && document.kind() != RecordKind.CONFLICT)
			.flatMap((document) -> Provenance.of(document).stream())
			.toList();
		checkSense(shaped, claims, shapes, problems);
		return claims;
	}

	private static boolean isNew(Problem problem, List<Problem> found) {
		return found.stream().noneMatch((other) -> other.field().equals(problem.field()));
	}

	private static void checkSense(List<Document> shaped, List<ClaimMade> claims, ShapeRules shapes,
			List<Problem> problems) {
		Map<String, List<ClaimMade>> bySubject = claims.stream().collect(Collectors.groupingBy(ClaimMade::subject));
		CircleRules circles = new CircleRules(shaped);
		ProvenanceRules provenance = new ProvenanceRules(bySubject, shapes);
		ConflictRules conflicts = new ConflictRules(bySubject);
		for (Document document : shaped) {
			problems.addAll(circles.check(document));
			problems.addAll(SenseRules.check(document));
			problems.addAll(provenance.check(document));
			problems.addAll(conflicts.check(document));
		}
	}

}
