package org.sanctionsgraph.followthemoney;

import java.util.Map;
import java.util.stream.Stream;

import org.sanctionsgraph.entities.ActorSchema;
import tools.jackson.databind.JsonNode;

/** The entities of a position: the post, and that somebody holds it. */
final class PositionEntities {

	/** Of a status that is not among them, nothing is said. */
	private static final Map<String, String> STATUS = Map.of("HELD", "current", "ENDED", "ended", "UNKNOWN", "unknown");

	private PositionEntities() {
	}

	static Stream<Entity> of(JsonNode holder, JsonNode position) {
		String id = position.path("id").asString();
		Entity post = new Entity("Position", id + ".post").with("name", position, "title")
			.with("country", position, "body.countries", ActorEntities.COUNTRY)
			.with("sourceUrl", position, "sources.url");
		if (ActorSchema.of(position.at("/body/kind").asString("")).isOrganization()) {
			post.with("organization", position, "body.id");
		}
		Entity occupancy = new Entity("Occupancy", id).with("holder", holder, "id")
			.with("post", id + ".post")
			.with("startDate", position, "from")
			.with("endDate", position, "until")
			.with("sourceUrl", position, "sources.url");
		String status = STATUS.get(position.path("status").asString());
		return Stream.of(post, (status == null) ? occupancy : occupancy.with("status", status));
	}

}
