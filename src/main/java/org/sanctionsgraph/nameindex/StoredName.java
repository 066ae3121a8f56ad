package org.sanctionsgraph.nameindex;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.names.NameForm;
import org.sanctionsgraph.script.Scripts;

/**
 * A form of an actor's name, as the records have it.
 *
 * @param actorId the id of the actor
 * @param value the form
 * @param language its language, or null if it is not known
 * @param kind the kind of name
 * @param actorKind the kind of actor
 * @param acts the number of the actor's designations, and of measures that it imposed
 * @param state the id of the state that the actor, a public body, belongs to, or null
 * @param foreign whether the name, if it is in Han characters, is what Chinese calls
 * somebody who is called otherwise elsewhere
 * @param others what the actor's other names tell
 */
public record StoredName(String actorId, String value, @Nullable String language, String kind, String actorKind,
		int acts, @Nullable String state, boolean foreign, OtherNames others) {

	private static final String PERSON = "PERSON";

	private static final String STATE = Mentions.STATE;

	private static final String PUBLIC_BODY = "PUBLIC_BODY";

	private static final String GROUP = "GROUP";

	private static final String COMPANY = "COMPANY";

	private static final String ORGANIZATION = "ORGANIZATION";

	private static final Set<String> KNOWN_ALONE = Set.of(PERSON, COMPANY, ORGANIZATION, "ENTITY");

	private static final int LONGER_THAN_A_NAME = 3;

	private static final String PREFERRED = "PREFERRED";

	private static final String MISSPELLING = "MISSPELLING";

	private static final String ABBREVIATION = "ABBREVIATION";

	private static final String SEPARATOR = "\0";

	/**
	 * A name of an actor that belongs to no state and of which no other name is known.
	 */
	public StoredName(String actorId, String value, @Nullable String language, String kind, String actorKind,
			int acts) {
		this(actorId, value, language, kind, actorKind, acts, null, false, OtherNames.NONE);
	}

	/**
	 * {@return the same name of an actor that belongs to a state}
	 */
	public StoredName ofState(@Nullable String id) {
		return new StoredName(this.actorId, this.value, this.language, this.kind, this.actorKind, this.acts, id,
				this.foreign, this.others);
	}

	/**
	 * {@return the same name of an actor that belongs to countries in which nobody has a
	 * Chinese name, or to others}
	 */
	public StoredName ofForeigner(boolean foreigner) {
		return new StoredName(this.actorId, this.value, this.language, this.kind, this.actorKind, this.acts, this.state,
				foreigner, this.others);
	}

	boolean isOfPerson() {
		return this.actorKind.equals(PERSON);
	}

	boolean isOfGroup() {
		return this.actorKind.equals(GROUP);
	}

	/** Companies are told apart by their own word, and others by what they do. */
	boolean isToldByEachWord() {
		return isOfPublicBody() || this.actorKind.equals(ORGANIZATION);
	}

	boolean isOfPublicBody() {
		return this.actorKind.equals(PUBLIC_BODY);
	}

	boolean isOfState() {
		return this.actorKind.equals(STATE);
	}

	/**
	 * {@return whether a legal form in a name that is searched for makes it that of
	 * somebody else} Family names may be as short as legal forms, and some organizations
	 * have one, but not beside an abbreviation.
	 * @param legalForm the one at the end of the name, empty if it stands at the
	 * beginning, or null
	 * @param abbreviated whether an abbreviation is compared
	 */
	boolean contradicts(@Nullable String legalForm, boolean abbreviated) {
		return legalForm != null && switch (this.actorKind) {
			case PERSON -> legalForm.length() >= LONGER_THAN_A_NAME;
			case STATE, PUBLIC_BODY, GROUP -> true;
			case COMPANY -> false;
			default -> abbreviated || isAbbreviation();
		};
	}

	boolean isOfKindOf(StoredName other) {
		return this.actorKind.equals(other.actorKind);
	}

	/** Public bodies are told apart by what they belong to. */
	boolean isKnownAlone() {
		return KNOWN_ALONE.contains(this.actorKind);
	}

	boolean isMisspelt() {
		return this.kind.equals(MISSPELLING);
	}

	boolean isPreferred() {
		return this.kind.equals(PREFERRED);
	}

	/** Who is designated often, or imposes much, is searched for often. */
	public int weight() {
		return 2 * this.acts + (isPreferred() ? 1 : 0);
	}

	/**
	 * {@return the same name of an actor of which other names are known}
	 */
	StoredName beside(OtherNames all) {
		return new StoredName(this.actorId, this.value, this.language, this.kind, this.actorKind, this.acts, this.state,
				this.foreign, all);
	}

	boolean isAbbreviation() {
		return this.kind.equals(ABBREVIATION);
	}

	boolean isInLatin() {
		return Scripts.of(this.value) == UnicodeScript.LATIN;
	}

	boolean isInHan() {
		return Scripts.of(this.value) == UnicodeScript.HAN;
	}

	/**
	 * {@return whether a form is what Chinese calls a foreigner, mostly by the family
	 * name alone}
	 */
	boolean isFamilyNameInHan(NameForm form) {
		return this.foreign && isOfPerson() && form.isWholeInHan() && !this.others.romanized();
	}

	NameForm form(Bodies bodies) {
		return form(read(), bodies);
	}

	/**
	 * {@return the form, read as if it were Chinese}
	 */
	NameForm read() {
		return NameForm.of(this.value, this.language, isOfPerson());
	}

	/**
	 * {@return the form as it is compared}
	 * @param read the form, read as if it were Chinese
	 */
	NameForm form(NameForm read, Bodies bodies) {
		if (this.foreign && read.isHan() && !this.others.romanized()) {
			return read.unread();
		}
		NameForm form = read;
		if (!isOfPerson()) {
			for (String other : bodies.others(this.value)) {
				form = form.orRead(NameForm.of(other, this.language, false));
			}
		}
		return form;
	}

	BytesRef encoded() {
		return new BytesRef(String.join(SEPARATOR, this.actorId, this.value,
				Objects.requireNonNullElse(this.language, ""), this.kind, this.actorKind, Integer.toString(this.acts),
				Objects.requireNonNullElse(this.state, ""), Boolean.toString(this.foreign),
				Boolean.toString(this.others.inHan()), Boolean.toString(this.others.inFull()),
				Boolean.toString(this.others.romanized()), this.others.initials()));
	}

	static StoredName decoded(BytesRef bytes) {
		String[] parts = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8).split(SEPARATOR,
				-1);
		return new StoredName(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2], parts[3], parts[4],
				Integer.parseInt(parts[5]), parts[6].isEmpty() ? null : parts[6], Boolean.parseBoolean(parts[7]),
				new OtherNames(Boolean.parseBoolean(parts[8]), Boolean.parseBoolean(parts[9]),
						Boolean.parseBoolean(parts[10]), parts[11]));
	}

}
