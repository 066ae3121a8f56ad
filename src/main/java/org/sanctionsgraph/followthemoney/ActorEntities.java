package org.sanctionsgraph.followthemoney;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.sanctionsgraph.entities.ActorSchema;
import org.sanctionsgraph.entities.IdentifierProperties;
import org.sanctionsgraph.entities.NameProperty;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** The entities of an actor: itself, its positions, relations and documents. */
@Component
class ActorEntities {

	/** Countries are written in lower case. */
	static final UnaryOperator<String> COUNTRY = (code) -> code.toLowerCase(Locale.ROOT);

	private final IdentifierProperties identifiers = IdentifierProperties.read();

	Stream<Entity> of(JsonNode actor) {
		Stream<Entity> positions = actor.path("positions")
			.valueStream()
			.flatMap((position) -> PositionEntities.of(actor, position));
		Stream<Entity> relations = actor.path("relations")
			.valueStream()
			.filter((relation) -> relation.path("direction").asString().equals("OUTGOING"))
			.map((relation) -> RelationEntities.of(actor, relation));
		Set<String> given = new HashSet<>();
		return Stream.of(Stream.of(itself(actor)), positions, relations, documents(actor))
			.flatMap((entities) -> entities)
			.map((entity) -> entity.apart(given));
	}

	private Stream<Entity> documents(JsonNode actor) {
		String kind = actor.path("kind").asString();
		return actor.path("identifiers")
			.valueStream()
			.flatMap((identifier) -> this.identifiers.document(kind, identifier.path("scheme").asString())
				.stream()
				.map((document) -> DocumentEntities.of(actor, document, identifier)));
	}

	private Entity itself(JsonNode actor) {
		String kind = actor.path("kind").asString();
		Entity entity = new Entity(ActorSchema.of(kind).schema(), actor.path("id").asString())
			.with("name", actor, "name")
			.with("summary", actor, "summary")
			.with("country", actor, "countries", COUNTRY)
			.with("birthDate", actor, "birthDate")
			.with("sourceUrl", actor, "sources.url");
		actor.path("names")
			.forEach((name) -> entity.with(NameProperty.of(name.path("kind").asString()), name, "value"));
		actor.path("identifiers").forEach((identifier) -> identify(entity, kind, identifier));
		return entity;
	}

	private void identify(Entity entity, String kind, JsonNode identifier) {
		String scheme = identifier.path("scheme").asString();
		String property = this.identifiers.of(kind, scheme);
		if (!property.isEmpty()) {
			entity.with(property, identifier, "value");
		}
		this.identifiers.issuer(kind, scheme).map(COUNTRY).ifPresent((country) -> entity.with("country", country));
	}

}
