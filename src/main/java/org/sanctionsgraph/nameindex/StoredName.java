package org.sanctionsgraph.nameindex;

import java.nio.charset.StandardCharsets;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.names.NameForm;

/**
 * A form of an actor's name, as the records have it.
 *
 * @param actorId the id of the actor
 * @param value the form
 * @param language its language, or null if it is not known
 * @param kind the kind of name
 * @param actorKind the kind of actor
 * @param designations the number of the actor's designations
 * @param besideHan whether another name of the actor is in Han characters
 */
public record StoredName(String actorId, String value, @Nullable String language, String kind, String actorKind,
		int designations, boolean besideHan) {

	private static final String PERSON = "PERSON";

	private static final String PREFERRED = "PREFERRED";

	private static final String MISSPELLING = "MISSPELLING";

	private static final String SEPARATOR = "\0";

	boolean isOfPerson() {
		return this.actorKind.equals(PERSON);
	}

	boolean isMisspelt() {
		return this.kind.equals(MISSPELLING);
	}

	boolean isPreferred() {
		return this.kind.equals(PREFERRED);
	}

	/** What is designated often is searched for often. */
	public int weight() {
		return 2 * this.designations + (isPreferred() ? 1 : 0);
	}

	/**
	 * {@return the same name of an actor that has another one in Han characters}
	 */
	StoredName besideOneInHan() {
		return new StoredName(this.actorId, this.value, this.language, this.kind, this.actorKind, this.designations,
				true);
	}

	NameForm form() {
		return NameForm.of(this.value, this.language, isOfPerson());
	}

	BytesRef encoded() {
		return new BytesRef(String.join(SEPARATOR, this.actorId, this.value,
				(this.language == null) ? "" : this.language, this.kind, this.actorKind,
				Integer.toString(this.designations), Boolean.toString(this.besideHan)));
	}

	static StoredName decoded(BytesRef bytes) {
		String[] parts = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8).split(SEPARATOR,
				-1);
		return new StoredName(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2], parts[3], parts[4],
				Integer.parseInt(parts[5]), Boolean.parseBoolean(parts[6]));
	}

}
