package org.sanctionsgraph.schema;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What clients may depend on in a schema.
 *
 * @param coordinate its name, such as {@code Actor.designations(asOf:)}
 * @param parent the coordinate without which it cannot be, or null for a type
 * @param place where its value comes from
 * @param type its type, or what kind of type it is
 * @param deprecation the reason of its deprecation, empty if it gives none; null if it is
 * not deprecated
 */
record SchemaElement(String coordinate, @Nullable String parent, Place place, String type,
		@Nullable String deprecation) {

	private static final Pattern REASON = Pattern.compile("Use `\\w+`.*\\b(\\d{4}-\\d{2}-\\d{2})\\b.*");

	/**
	 * {@return the day from which it may be removed, if it is deprecated with a
	 * replacement in backticks and such a day}
	 */
	Optional<LocalDate> removal() {
		return (this.deprecation == null) ? Optional.empty() : removal(this.deprecation);
	}

	static Optional<LocalDate> removal(String reason) {
		Matcher parts = REASON.matcher(reason);
		return parts.matches() ? Optional.of(LocalDate.parse(parts.group(1))) : Optional.empty();
	}

	/**
	 * {@return whether clients cannot do without it}
	 */
	boolean isRequired() {
		return this.place == Place.REQUEST && this.type.endsWith("!");
	}

	/**
	 * {@return whether each request and each response that suited this suits that other
	 * too}
	 */
	boolean isKeptBy(SchemaElement other) {
		return (this.place == Place.REQUEST) ? isStricter(this.bareType(), other.bareType())
				: isStricter(other.bareType(), this.bareType());
	}

	private String bareType() {
		return this.type.replaceFirst(" = .*", "");
	}

	/** Whether a type is another with further exclamation marks, or the same. */
	private static boolean isStricter(String type, String other) {
		int matched = 0;
		for (char letter : type.toCharArray()) {
			if (matched < other.length() && other.charAt(matched) == letter) {
				matched++;
			}
			else if (letter != '!') {
				return false;
			}
		}
		return matched == other.length();
	}

	/** Where a value comes from. */
	enum Place {

		REQUEST, RESPONSE

	}

}
