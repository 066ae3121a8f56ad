package org.sanctionsgraph.followthemoney;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The entities of an actor: itself, its positions, and its relations to others. */
@Component
class ActorEntities {

	/** Countries are written in lower case. */
	static final UnaryOperator<String> COUNTRY = (code) -> code.toLowerCase(Locale.ROOT);

	private static final Map<String, String> NAMES = Map.of("PREFERRED", "name", "ALIAS", "alias", "TRANSLITERATION",
			"alias", "ABBREVIATION", "weakAlias", "MISSPELLING", "weakAlias", "PREVIOUS", "previousName");

	private final Properties identifiers;

	ActorEntities() throws IOException {
		this.identifiers = PropertiesLoaderUtils
			.loadProperties(new ClassPathResource("followthemoney/identifiers.properties"));
	}

	Stream<Entity> of(JsonNode actor) {
		Stream<Entity> positions = actor.path("positions")
			.valueStream()
			.flatMap((position) -> Positions.of(actor, position));
		Stream<Entity> relations = actor.path("relations")
			.valueStream()
			.filter((relation) -> relation.path("direction").asString().equals("OUTGOING"))
			.map((relation) -> Relations.of(actor, relation));
		return Stream.of(Stream.of(itself(actor)), positions, relations).flatMap((entities) -> entities);
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
			.forEach((name) -> entity.with(NAMES.getOrDefault(name.path("kind").asString(), "alias"), name, "value"));
		actor.path("identifiers").forEach((identifier) -> {
			String property = property(kind, identifier.path("scheme").asString());
			if (!property.isEmpty()) {
				entity.with(property, identifier, "value");
			}
		});
		return entity;
	}

	/** Nothing if the scheme has no counterpart. */
	private String property(String kind, String scheme) {
		return this.identifiers.getProperty(kind + "." + scheme, this.identifiers.getProperty(scheme, ""));
	}

}
