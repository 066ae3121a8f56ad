package org.sanctionsgraph.followthemoney;

import tools.jackson.databind.JsonNode;

/** The entity of a designation. */
final class Sanctions {

	private static final String BODIES = "measure.imposedBy.name";

	/**
	 * The scheme of the numbers that the list of the Security Council gives to targets.
	 */
	private static final String UN_LIST = "UN_SC";

	private static final String JURISDICTION = "measure.jurisdiction.name";

	private Sanctions() {
	}

	static Entity of(JsonNode designation) {
		boolean hasBodies = Entity.texts(designation, BODIES).findAny().isPresent();
		Entity sanction = new Entity("Sanction", designation.path("id").asString())
			.with("entity", designation, "target.id")
			.with("authority", designation, hasBodies ? BODIES : JURISDICTION)
			.with("authorityId", designation, "identifier.value")
			.with("country", designation, "measure.jurisdiction.countries", ActorEntities.COUNTRY)
			.with("program", designation, "measure.authorities.title")
			.with("programId", designation, "measure.authorities.programmeKeys")
			.with("provisions", designation, "provisions")
			.with("reason", designation, "reason")
			.with("summary", designation, "measure.title")
			.with("recordId", designation, "measure.id")
			.with("listingDate", designation, "measure.announcedOn")
			.with("startDate", designation, "from")
			.with("endDate", designation, "until")
			.with("status", designation, "status")
			.with("sourceUrl", designation, "sources.url");
		designation.at("/target/identifiers")
			.valueStream()
			.filter((identifier) -> identifier.path("scheme").asString().equals(UN_LIST))
			.forEach((number) -> sanction.with("unscId", number, "value"));
		return sanction;
	}

}
