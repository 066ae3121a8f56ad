package org.sanctionsgraph.ofac;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.kernel.Excerpt;

/** A row of {@code sdn.csv}; what is unknown is empty. */
record OfacEntry(String uid, String name, String type, String programmes, String title, String callSign,
		String vesselType, String tonnage, String grossTonnage, String flag, String owner, String remarks) {

	static final List<String> COLUMNS = List.of("number", "name", "type", "programme", "title", "call sign",
			"vessel type", "tonnage", "gross registered tonnage", "flag", "vessel owner", "remarks");

	private static final Map<String, String> KINDS = Map.of("", "ENTITY", "individual", "PERSON", "vessel", "VESSEL",
			"aircraft", "AIRCRAFT");

	/**
	 * {@return the entry of a row} Throws an {@link ImportRefused} if it has no name or
	 * is of an unknown type.
	 */
	static OfacEntry of(OfacRow row) {
		String[] cells = row.values();
		OfacEntry entry = new OfacEntry(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7],
				cells[8], cells[9], cells[10], cells[11]);
		if (!KINDS.containsKey(entry.type)) {
			throw row
				.refused("has the type '%s', not individual, vessel or aircraft".formatted(Excerpt.of(entry.type)));
		}
		if (entry.name.isEmpty()) {
			throw row.refused("has no name");
		}
		return entry;
	}

	/**
	 * {@return the kind of actor}
	 */
	String kind() {
		return KINDS.getOrDefault(this.type, "");
	}

	/** Several are written {@code SDGT] [IFSR}. */
	List<String> programmeKeys() {
		return parts(this.programmes, "\\]\\s*\\[");
	}

	List<String> titles() {
		return parts(this.title, ";");
	}

	List<String> remarkItems() {
		return parts(this.remarks.replaceFirst("\\.$", ""), ";");
	}

	/** What it is called where something of it is left out. */
	String schema() {
		return this.type.isEmpty() ? "entity" : this.type;
	}

	private static List<String> parts(String text, String separator) {
		return Arrays.stream(text.split(separator))
			.map(String::strip)
			.filter(Predicate.not(String::isEmpty))
			.distinct()
			.toList();
	}

}
