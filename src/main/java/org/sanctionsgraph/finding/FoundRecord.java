package org.sanctionsgraph.finding;

/**
 * A record that was found.
 *
 * @param type the type of the record
 * @param id its id
 */
public record FoundRecord(String type, String id) {

	private static final char SEPARATOR = ' ';

	String encoded() {
		return this.type + SEPARATOR + this.id;
	}

	static FoundRecord decoded(String encoded) {
		int separator = encoded.indexOf(SEPARATOR);
		return new FoundRecord(encoded.substring(0, separator), encoded.substring(separator + 1));
	}

}
