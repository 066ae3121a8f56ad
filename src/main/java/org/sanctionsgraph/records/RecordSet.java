package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
		String licence = licence(location, files, problems);
		IdRules ids = new IdRules(documents);
		problems.addAll(ids.problems());
		List<ClaimMade> claims = check(documents, ids.types(), problems);
		if (!problems.isEmpty()) {
			throw new InvalidRecordsException(problems.stream().sorted().toList());
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
			if (kind.isPresent()) {
				documents.add(YamlReader.read(kind.get(), file, problems));
			}
			else if (!file.path().equals(ABOUT)) {
				problems.add(new Problem(file.path(), 1, "", "stands in no folder of records",
						"move it to one of sources, actors, authorities, measures, responses, conflicts"));
			}
		}
		return documents;
	}

	private static String licence(String location, List<RecordFile> files, List<Problem> problems) {
		String licence = files.stream()
			.filter((file) -> file.path().equals(ABOUT))
			.findFirst()
			.map((file) -> YamlReader.read(RecordKind.SOURCE, file, problems).tree().path("licence").asString(""))
			.orElse("");
		if (licence.isEmpty()) {
			problems.add(new Problem(ABOUT, 1, "licence", "is missing from the record folder " + location,
					"add a file dataset.yaml that holds a line such as licence: CC BY 4.0"));
		}
		return licence;
	}

	private static List<ClaimMade> check(List<Document> documents, Map<String, String> types, List<Problem> problems) {
		ShapeRules shapes = new ShapeRules();
		List<Document> shaped = new ArrayList<>();
		for (Document document : documents) {
			List<Problem> found = shapes.check(document);
			problems.addAll(found);
			if (found.isEmpty() && !document.tree().isMissingNode()) {
				shaped.add(document);
			}
		}
		List<ClaimMade> claims = shaped.stream()
			.filter((document) -> document.kind() != RecordKind.SOURCE && document.kind() != RecordKind.CONFLICT)
			.flatMap((document) -> Provenance.of(document).stream())
			.toList();
		ReferenceRules references = new ReferenceRules(types);
		CircleRules circles = new CircleRules(shaped);
		ProvenanceRules provenance = new ProvenanceRules(
				claims.stream().collect(Collectors.groupingBy(ClaimMade::subject)));
		for (Document document : shaped) {
			problems.addAll(references.check(document));
			problems.addAll(circles.check(document));
			problems.addAll(SenseRules.check(document));
			problems.addAll(provenance.check(document));
		}
		return claims;
	}

	/**
	 * {@return the ids of a list of references}
	 */
	public static List<String> ids(JsonNode references) {
		return references.valueStream().map((id) -> id.asString("")).toList();
	}

}
