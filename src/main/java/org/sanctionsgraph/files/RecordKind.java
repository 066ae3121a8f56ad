package org.sanctionsgraph.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The kinds of record files: each has a folder and a shape. */
public enum RecordKind {

	/** What all records share: one file beside the folders. */
	DATASET(""),
	/** A document that states facts. */
	SOURCE("sources"),
	/** An actor. */
	ACTOR("actors"),
	/** A legal authority. */
	AUTHORITY("authorities"),
	/** A measure: an act of a government against targets. */
	MEASURE("measures"),
	/** A response: a statement or act that is not a measure. */
	RESPONSE("responses"),
	/** A conflict between sources. */
	CONFLICT("conflicts"),
	/** What changed in the claims from one release of the records to the next. */
	RELEASE("releases");

	/** The file that declares licence, topics and schemes. */
	public static final String DATASET_FILE = "dataset.yaml";

	private final String folder;

	RecordKind(String folder) {
		this.folder = folder;
	}

	/**
	 * {@return the folder of the files, empty for the file beside the folders}
	 */
	public String folder() {
		return this.folder;
	}

	/**
	 * {@return the name of the JSON Schema that the files follow}
	 */
	public String shape() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return the folders of records of all kinds, as an error lists them}
	 */
	public static String folders() {
		return Arrays.stream(values())
			.filter((kind) -> kind != RELEASE)
			.map(RecordKind::folder)
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.joining(", "));
	}

	/**
	 * {@return the kind of a file, by its folder}
	 */
	public static Optional<RecordKind> of(RecordFile file) {
		return Arrays.stream(values()).filter((kind) -> kind.holds(file)).findFirst();
	}

	private boolean holds(RecordFile file) {
		return (this == DATASET) ? file.path().equals(DATASET_FILE) : file.folder().equals(this.folder);
	}

}
