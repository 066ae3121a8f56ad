package org.sanctionsgraph.followthemoney;

import org.sanctionsgraph.entities.IssuedDocument;
import tools.jackson.databind.JsonNode;

/** The entity of a document that a country issued to an actor. */
final class DocumentEntities {

	private DocumentEntities() {
	}

	static Entity of(JsonNode holder, IssuedDocument document, JsonNode identifier) {
		return new Entity(document.schema(),
				"%s.%s.%s".formatted(holder.path("id").asString(), document.type().replace(' ', '-'),
						ActorEntities.COUNTRY.apply(document.country())))
			.with("holder", holder, "id")
			.with("type", document.type())
			.with("country", ActorEntities.COUNTRY.apply(document.country()))
			.with("number", identifier, "value");
	}

}
