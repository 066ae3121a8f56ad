package org.sanctionsgraph.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** The keywords by which a record schema declares what a field means. */
public enum Keyword {

	/** On a record or a list of parts: the name of its type in the graph. */
	TYPE("x-type", JsonNodeType.STRING),
	/**
	 * On a list of parts: the field of a part that completes its id, {@code record.key}.
	 */
	KEY("x-key", JsonNodeType.STRING),
	/** On an id: the types of record that it may name. */
	REFERS_TO("x-refers-to", JsonNodeType.ARRAY),
	/** On a reference to the same type: no record may lead to itself through it. */
	ACYCLIC("x-acyclic", JsonNodeType.BOOLEAN),
	/** On a date: it is the day of the act that the record tells of. */
	DAY("x-day", JsonNodeType.BOOLEAN),
	/** On a reference to an act: whether that act is EARLIER or LATER than this one. */
	HAPPENED("x-happened", JsonNodeType.STRING),
	/** On a list of groups: the fields in one of which any two of them differ. */
	UNIQUE_BY("x-unique-by", JsonNodeType.ARRAY),
	/** False on a field that no claim is made on. */
	CLAIMED("x-claimed", JsonNodeType.BOOLEAN),
	/** On a group of fields: those that make up the value of a claim on it. */
	CLAIM("x-claim", JsonNodeType.ARRAY),
	/**
	 * On a field of a group: the rank of the claims on the group, by the field's value.
	 */
	RANK("x-rank", JsonNodeType.OBJECT),
	/** True on a text in the curator's words: only sources that name it are credited. */
	PROSE("x-prose", JsonNodeType.BOOLEAN),
	/** On a date: whether it can be set, and so stated by a source, in advance. */
	IN_ADVANCE("x-in-advance", JsonNodeType.BOOLEAN),
	/** On a field of a part: the fields of the record that apply if it is absent. */
	INHERITS("x-inherits", JsonNodeType.ARRAY),
	/** On the end of a period: the fields that may begin it; the first present counts. */
	ENDS("x-ends", JsonNodeType.ARRAY),
	/** On a field: the kind of record that alone may have it. */
	FOR_KIND("x-for-kind", JsonNodeType.STRING),
	/** On a field: the field that it replaces; a record has one of the two. */
	IN_PLACE_OF("x-in-place-of", JsonNodeType.STRING),
	/** On a field: the field that it cannot be combined with. */
	EXCLUDES("x-excludes", JsonNodeType.STRING),
	/** On references: the list of parts of the same record that has each as its key. */
	AMONG("x-among", JsonNodeType.STRING),
	/** On a key: the list of {@code dataset.yaml} that declares it. */
	DECLARED_IN("x-declared-in", JsonNodeType.STRING),
	/** On a value: the field beside it that contains the key of its scheme. */
	MATCHES("x-matches", JsonNodeType.STRING);

	/** The prefix of every such keyword. */
	static final String PREFIX = "x-";

	private final String text;

	private final JsonNodeType type;

	Keyword(String text, JsonNodeType type) {
		this.text = text;
		this.type = type;
	}

	/**
	 * {@return the keyword as a schema writes it}
	 */
	public String text() {
		return this.text;
	}

	boolean takes(JsonNode value) {
		return value.getNodeType() == this.type;
	}

	static Optional<Keyword> of(String text) {
		return Arrays.stream(values()).filter((keyword) -> keyword.text.equals(text)).findFirst();
	}

	static String all() {
		return Arrays.stream(values()).map(Keyword::text).collect(Collectors.joining(", "));
	}

}
