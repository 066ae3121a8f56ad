package org.sanctionsgraph.entities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The schemata of relations, named after their kinds. */
public enum RelationSchema {

	/** The first is property of the second. */
	OWNED_BY("Ownership", "asset", "owner", "role"),
	/** The first is a member of the second. */
	MEMBER_OF("Membership", "member", "organization", "role"),
	/** The first came after the second. */
	SUCCESSOR_OF("Succession", "successor", "predecessor", "role"),
	/** The first is family of the second. */
	FAMILY_OF("Family", "person", "relative", "relationship"),
	/** Any relation, whose role tells the kind. */
	OTHER("UnknownLink", "subject", "object", "role");

	/** All kinds of relations, with those that have no schema of their own. */
	private static final Set<String> KINDS = Set.of("PART_OF", "OWNED_BY", "MEMBER_OF", "SUCCESSOR_OF", "BACKED_BY",
			"FAMILY_OF");

	private final String schema;

	private final String first;

	private final String second;

	private final String role;

	RelationSchema(String schema, String first, String second, String role) {
		this.schema = schema;
		this.first = first;
		this.second = second;
		this.role = role;
	}

	/**
	 * {@return the schema of a kind of relation between actors of these schemata}
	 */
	public static RelationSchema of(String kind, ActorSchema first, ActorSchema second) {
		return Arrays.stream(values())
			.filter((schema) -> schema.name().equals(kind) && schema.holds(first, second))
			.findFirst()
			.orElse(OTHER);
	}

	/** Only companies, vessels and aircraft are assets, for instance. */
	private boolean holds(ActorSchema from, ActorSchema to) {
		return switch (this) {
			case OWNED_BY -> from.isAsset() && to.isLegalEntity();
			case MEMBER_OF -> from.isLegalEntity() && to.isOrganization();
			case FAMILY_OF -> from == ActorSchema.PERSON && to == ActorSchema.PERSON;
			case SUCCESSOR_OF -> from.isLegalEntity() && to.isLegalEntity();
			case OTHER -> true;
		};
	}

	/**
	 * {@return the schema of that name, if it is one of relations}
	 */
	public static Optional<RelationSchema> named(String schema) {
		return Arrays.stream(values()).filter((relation) -> relation.schema.equals(schema)).findFirst();
	}

	/**
	 * {@return a kind of relation in words, as the role of an UnknownLink tells it}
	 */
	public static String words(String kind) {
		return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * {@return the kind of relation that words tell, if they are those of one}
	 */
	public static Optional<String> kind(String words) {
		return KINDS.stream().filter((kind) -> words(kind).equals(words)).findFirst();
	}

	/**
	 * {@return its name in FollowTheMoney}
	 */
	public String schema() {
		return this.schema;
	}

	/**
	 * {@return the property that has the actor from which the relation leads}
	 */
	public String first() {
		return this.first;
	}

	/**
	 * {@return the property that has the actor to which it leads}
	 */
	public String second() {
		return this.second;
	}

	/**
	 * {@return the property that tells the role}
	 */
	public String role() {
		return this.role;
	}

}
