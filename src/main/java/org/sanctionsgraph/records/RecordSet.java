package org.sanctionsgraph.records;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.releases.ReleaseHistory;
import org.sanctionsgraph.releases.Statement;

/**
 * A checked set of record files.
 *
 * @param version the same for the same files on every machine
 * @param dataset the licence, topics and schemes of the records
 * @param documents the files
 * @param types the type of each id, parts of records included
 * @param claims every claim, in the order of the files
 * @param releases what the folder tells of the releases
 */
public record RecordSet(String version, DatasetFile dataset, List<RecordDocument> documents, Map<String, String> types,
		List<ClaimMade> claims, ReleaseHistory releases) {

	/** The property that names the record folder. */
	public static final String LOCATION = "sanctions-graph.records";

	/**
	 * Reads and checks a folder; throws an {@link InvalidRecordsException} that reports
	 * all problems.
	 * @param location a path, or an address such as {@code classpath:records}
	 * @return the records
	 */
	public static RecordSet read(String location) {
		return of(location, new RecordFolder(location).files());
	}

	/**
	 * Checks the files of a folder; throws an {@link InvalidRecordsException} that
	 * reports all problems.
	 * @param location where they are, as the exception names it
	 * @param files all of them, ordered by path
	 * @return the records
	 */
	public static RecordSet of(String location, List<RecordFile> files) {
		return new RecordReader().read(location, files);
	}

	/**
	 * {@return the documents of a kind, ordered by file}
	 */
	public List<RecordDocument> of(RecordKind kind) {
		return this.documents.stream().filter((document) -> document.kind() == kind).toList();
	}

	/**
	 * {@return what is stated, each claim once: the first of those that are the same}
	 */
	public Set<Statement> stated() {
		Set<List<String>> made = new HashSet<>();
		return this.claims.stream()
			.filter((claim) -> made.add(claim.statement()))
			.map((claim) -> new Statement(this.types.getOrDefault(claim.subject(), ""), claim.subject(),
					claim.property(), claim.detailed(), claim.source()))
			.collect(Collectors.toSet());
	}

}
