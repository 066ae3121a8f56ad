package org.sanctionsgraph.claims;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a record credits a source: an item of evidence, a claim, or a value that names
 * its sources.
 *
 * @param place its path in the file
 * @param node its content
 */
public record Credit(String place, JsonNode node) {

	private static final String SET_IN_ADVANCE = "setInAdvance";

	/**
	 * {@return the items of a list of evidence or claims}
	 */
	static Stream<Credit> of(JsonNode list, String place) {
		return IntStream.range(0, list.size()).mapToObj((i) -> new Credit(place + "[" + i + "]", list.path(i)));
	}

	/**
	 * {@return the source, empty if a list of them is credited}
	 */
	String source() {
		return this.node.path("source").asString("");
	}

	/**
	 * {@return the text of a field, or null}
	 */
	@Nullable String text(String field) {
		String text = this.node.path(field).asString("");
		return text.isEmpty() ? null : text;
	}

	/**
	 * {@return whether evidence is limited to the fields that it lists}
	 */
	boolean isLimited() {
		return this.node.has("states");
	}

	boolean lists(String field) {
		return contains("states", field);
	}

	/**
	 * {@return whether it credits the source with this property by its name}
	 */
	boolean names(String property) {
		return lists(property) || this.node.path("property").asString("").equals(property);
	}

	/**
	 * {@return whether it says that the date in a field had been set in advance}
	 */
	boolean setsInAdvance(String field) {
		return this.node.path(SET_IN_ADVANCE).asBoolean(false) || contains(SET_IN_ADVANCE, field);
	}

	/**
	 * {@return how it would say so}
	 */
	String settingInAdvance(String field) {
		return this.place.matches(".*evidence\\[\\d+]") ? "list %s in its setInAdvance".formatted(field)
				: "write setInAdvance: true";
	}

	private boolean contains(String list, String field) {
		return this.node.path(list).valueStream().anyMatch((item) -> item.asString("").equals(field));
	}

}
