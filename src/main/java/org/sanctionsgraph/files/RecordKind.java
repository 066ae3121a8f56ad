package org.sanctionsgraph.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of record files: each has a folder and a shape. */
public enum RecordKind {

	/** A document that states facts. */
	SOURCE("sources", "source", "Source"),
	/** Whoever acts or is acted on. */
	ACTOR("actors", "actor", "Actor"),
	/** A law or instrument. */
	AUTHORITY("authorities", "authority", "LegalAuthority"),
	/** An act of a government. */
	MEASURE("measures", "measure", "Measure"),
	/** Words or acts that are not measures. */
	RESPONSE("responses", "response", "Response"),
	/** Sources that disagree. */
	CONFLICT("conflicts", "conflict", "Conflict");

	private final String folder;

	private final String shape;

	private final String type;

	RecordKind(String folder, String shape, String type) {
		this.folder = folder;
		this.shape = shape;
		this.type = type;
	}

	/**
	 * {@return the folder that holds the files}
	 */
	public String folder() {
		return this.folder;
	}

	/**
	 * {@return the name of the JSON Schema that the files follow}
	 */
	public String shape() {
		return this.shape;
	}

	/**
	 * {@return the name of the type in the graph}
	 */
	public String type() {
		return this.type;
	}

	/**
	 * {@return the folders of all kinds, as an error tells them}
	 */
	public static String folders() {
		return Arrays.stream(values()).map(RecordKind::folder).collect(Collectors.joining(", "));
	}

	/**
	 * {@return the kind whose files a folder holds}
	 */
	public static Optional<RecordKind> ofFolder(String folder) {
		return Arrays.stream(values()).filter((kind) -> kind.folder.equals(folder)).findFirst();
	}

}
