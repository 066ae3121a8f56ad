package org.sanctionsgraph.graphql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ids or keys in an argument that must each exist.
 *
 * @param argument the path of the list: {@code filter.targets}
 * @param types the names of the types that may have the ids; empty for any record
 * @param ids the ids as given
 * @param listed whether the argument is a list of them
 */
public record Reference(String argument, List<String> types, List<String> ids, boolean listed) {

	/** The type under which topics are registered. */
	public static final String TOPIC = "Topic";

	/** The type under which actors are registered that have laws or take measures. */
	public static final String JURISDICTION = "jurisdiction";

	/**
	 * The type under which records are registered that were removed after a release.
	 */
	public static final String REMOVED_RECORD = "RemovedRecord";

	/** The same for sources. */
	public static final String REMOVED_SOURCE = "RemovedSource";

	private static final Set<String> NO_RECORDS = Set.of(TOPIC, REMOVED_RECORD, REMOVED_SOURCE);

	/** Ids in a list. */
	public Reference(String argument, List<String> types, List<String> ids) {
		this(argument, types, ids, true);
	}

	/**
	 * {@return a reference of an argument that is an id}
	 */
	public static Reference toOne(String argument, List<String> types, String id) {
		return new Reference(argument, types, List.of(id), false);
	}

	String at(int index) {
		return this.listed ? "%s[%d]".formatted(this.argument, index) : this.argument;
	}

	boolean permits(String type) {
		return this.types.contains(type) || (this.types.isEmpty() && !NO_RECORDS.contains(type));
	}

	/** Whether the ids are those of jurisdictions. */
	boolean isToJurisdictions() {
		return this.types.contains(JURISDICTION);
	}

	/** What an id that nothing has is: {@code id of no Actor}. */
	String ofNone() {
		String kind = this.types.equals(List.of(TOPIC)) ? "key" : "id";
		return "%s of no %s".formatted(kind,
				this.types.isEmpty() ? "record"
						: this.types.stream()
							.filter((type) -> !type.startsWith("Removed"))
							.collect(Collectors.joining(" or ")));
	}

}
