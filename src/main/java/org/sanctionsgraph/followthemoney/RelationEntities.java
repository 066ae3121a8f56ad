package org.sanctionsgraph.followthemoney;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.entities.ActorSchema;
import org.sanctionsgraph.entities.RelationSchema;
import tools.jackson.databind.JsonNode;

/** The entity of a relation that leads from an actor to another. */
final class RelationEntities {

	private RelationEntities() {
	}

	static Entity of(JsonNode actor, JsonNode relation) {
		String kind = relation.path("kind").asString();
		RelationSchema schema = RelationSchema.of(kind, ActorSchema.of(actor.path("kind").asString()),
				ActorSchema.of(relation.at("/other/kind").asString()));
		Entity entity = new Entity(schema.schema(), id(actor, relation)).with(schema.first(), actor, "id")
			.with(schema.second(), relation, "other.id");
		if (schema == RelationSchema.OTHER) {
			entity.with(schema.role(), RelationSchema.words(kind));
		}
		return entity.with(schema.role(), relation, "role")
			.with("startDate", relation, "from")
			.with("endDate", relation, "until")
			.with("sourceUrl", relation, "sources.url");
	}

	/** Most of one kind between the same actors begin on different days. */
	private static String id(JsonNode actor, JsonNode relation) {
		return Stream
			.of(actor.path("id").asString(), RelationSchema.words(relation.path("kind").asString()).replace(' ', '-'),
					relation.at("/other/id").asString(), relation.path("from").asString(""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("."));
	}

}
