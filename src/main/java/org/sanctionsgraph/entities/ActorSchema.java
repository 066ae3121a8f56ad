package org.sanctionsgraph.entities;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The schemata of actors, named after their kinds. */
public enum ActorSchema {

	/** A person. */
	PERSON("Person"),
	/** A company. */
	COMPANY("Company"),
	/** A public body. */
	PUBLIC_BODY("PublicBody"),
	/** An organization. */
	ORGANIZATION("Organization"),
	/** A state, which has no schema of its own. */
	STATE("PublicBody"),
	/** Whoever it is that is meant. */
	GROUP("LegalEntity"),
	/** A person, company or body. */
	ENTITY("LegalEntity"),
	/** A ship or boat. */
	VESSEL("Vessel"),
	/** An aircraft. */
	AIRCRAFT("Airplane");

	private static final Set<ActorSchema> ORGANIZATIONS = Set.of(COMPANY, PUBLIC_BODY, ORGANIZATION, STATE);

	private static final Set<ActorSchema> VEHICLES = Set.of(VESSEL, AIRCRAFT);

	private final String schema;

	ActorSchema(String schema) {
		this.schema = schema;
	}

	/**
	 * {@return the schema of a kind of actor}
	 */
	public static ActorSchema of(String kind) {
		return Arrays.stream(values()).filter((schema) -> schema.name().equals(kind)).findFirst().orElse(GROUP);
	}

	/**
	 * {@return the kind of actor that entities of a schema are, if they are actors; where
	 * several kinds have the schema, the one that says least}
	 */
	public static Optional<ActorSchema> named(String schema) {
		return Arrays.stream(values()).filter((kind) -> kind != GROUP && kind.schema.equals(schema)).findFirst();
	}

	/**
	 * {@return its name in FollowTheMoney}
	 */
	public String schema() {
		return this.schema;
	}

	/**
	 * {@return whether it is an Organization or a schema below that}
	 */
	public boolean isOrganization() {
		return ORGANIZATIONS.contains(this);
	}

	/** Whether it can own, be a member, and succeed another. */
	boolean isLegalEntity() {
		return !VEHICLES.contains(this);
	}

	/** Whether it can be owned. */
	boolean isAsset() {
		return this == COMPANY || VEHICLES.contains(this);
	}

}
