package org.sanctionsgraph.drafts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** An actor that an import makes. */
public final class ActorDraft {

	private static final String SUMMARY = "summary";

	private final String id;

	private final String kind;

	private final @Nullable String locator;

	private final Map<String, DraftName> names = new LinkedHashMap<>();

	private final Set<String> countries = new LinkedHashSet<>();

	private final Set<DraftIdentifier> identifiers = new LinkedHashSet<>();

	private final List<DraftPosition> positions = new ArrayList<>();

	private final Set<String> offices = new HashSet<>();

	private final Set<List<@Nullable Object>> told = new HashSet<>();

	private final Set<DraftRelation> relations = new LinkedHashSet<>();

	private @Nullable String birthDate;

	private @Nullable String summary;

	/**
	 * @param locator where the file tells of it, or null
	 */
	public ActorDraft(String id, String kind, @Nullable String locator) {
		this.id = id;
		this.kind = kind;
		this.locator = locator;
	}

	/**
	 * {@return its id}
	 */
	public String id() {
		return this.id;
	}

	/**
	 * {@return its kind}
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * {@return whether it is a person}
	 */
	public boolean isPerson() {
		return this.kind.equals("PERSON");
	}

	/** Adds a name in common use: the first becomes the preferred one. */
	public void name(String value) {
		name(value, "ALIAS");
	}

	/** Adds a name of another kind than PREFERRED. */
	public void name(String value, String otherKind) {
		name(value, otherKind, null, null);
	}

	/** Adds a name that another source prints, unless the actor's own prints it too. */
	public void name(String value, String otherKind, @Nullable String source, @Nullable String place) {
		String nameKind = this.names.isEmpty() ? "PREFERRED" : otherKind;
		this.names.putIfAbsent(value, new DraftName(value, nameKind, source, place));
	}

	/**
	 * {@return whether it has a name}
	 */
	public boolean isNamed() {
		return !this.names.isEmpty();
	}

	/**
	 * {@return its names}
	 */
	public Set<String> names() {
		return this.names.keySet();
	}

	/** Adds a country by its code, in upper case. */
	public void country(String code) {
		this.countries.add(code);
	}

	/**
	 * {@return its countries}
	 */
	public Set<String> countries() {
		return this.countries;
	}

	/** Adds an identifier. */
	public void identifier(DraftIdentifier identifier) {
		this.identifiers.add(identifier);
	}

	/**
	 * {@return its identifiers; what is removed from them is left out of the record}
	 */
	public Set<DraftIdentifier> identifiers() {
		return this.identifiers;
	}

	/** Sets the date of birth of a person. */
	public void born(String date) {
		this.birthDate = date;
	}

	/** Sets a description in the words of the file. */
	public void summary(String text) {
		this.summary = text;
	}

	/**
	 * Adds an office of a person, unless it has been told before.
	 * {@return whether it is
	 * new}
	 * @param body the actor in which it is held, or null
	 */
	public boolean position(String title, @Nullable String body, DraftPeriod span) {
		if (!this.told.add(Arrays.asList(title, body, span))) {
			return false;
		}
		String key = Slug.of(title);
		for (int i = 2; !this.offices.add(key); i++) {
			key = Slug.of(title) + "-" + i;
		}
		return this.positions.add(new DraftPosition(key, body, title, span));
	}

	/**
	 * Adds a relation to another actor, unless it has been told before.
	 * {@return whether
	 * it is new}
	 */
	public boolean relation(String relation, String other, @Nullable String role, DraftPeriod span) {
		return this.relations.add(new DraftRelation(relation, other, role, span));
	}

	/**
	 * {@return the record}
	 */
	public Map<String, Object> record(Origin origin) {
		return new Fields().with("id", this.id)
			.with("kind", this.kind)
			.with(SUMMARY, this.summary)
			.with("countries", List.copyOf(this.countries))
			.with("birthDate", this.birthDate)
			.with("names", this.names.values().stream().map(DraftName::fields).toList())
			.with("identifiers", this.identifiers.stream().map(DraftIdentifier::fields).toList())
			.with("positions", this.positions.stream().map((position) -> position.fields(origin)).toList())
			.with("relations", this.relations.stream().map((relation) -> relation.fields(origin)).toList())
			.with("evidence", origin.evidence(this.locator, List.of(), prose()))
			.map();
	}

	private Map<String, String> prose() {
		return (this.summary == null) ? Map.of() : Map.of(SUMMARY, this.summary);
	}

}
