package org.sanctionsgraph.entities;

import java.util.Arrays;
import java.util.List;

/** The properties that hold names, each with the kinds of names in it. */
public enum NameProperty {

	/** Names in common use. */
	NAME("name", "PREFERRED"),
	/** Further names. */
	ALIAS("alias", "ALIAS", "TRANSLITERATION"),
	/** Names that many have, or that are wrong. */
	WEAK_ALIAS("weakAlias", "ABBREVIATION", "MISSPELLING"),
	/** Names of former days. */
	PREVIOUS_NAME("previousName", "PREVIOUS");

	private final String property;

	private final List<String> kinds;

	NameProperty(String property, String... kinds) {
		this.property = property;
		this.kinds = List.of(kinds);
	}

	/**
	 * {@return the property of names of a kind}
	 */
	public static String of(String kind) {
		return Arrays.stream(values()).filter((names) -> names.kinds.contains(kind)).findFirst().orElse(ALIAS).property;
	}

	/**
	 * {@return its name in FollowTheMoney}
	 */
	public String property() {
		return this.property;
	}

	/**
	 * {@return the kind of a name in it that is not the preferred one; ALIAS if the
	 * property does not tell which of several}
	 */
	public String otherKind() {
		return (this == PREVIOUS_NAME) ? this.kinds.getFirst() : ALIAS.kinds.getFirst();
	}

}
