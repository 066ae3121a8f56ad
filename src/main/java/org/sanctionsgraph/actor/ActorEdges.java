package org.sanctionsgraph.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.kernel.AsOf;
import org.sanctionsgraph.kernel.ClaimValue;
import org.sanctionsgraph.source.StatedValue;
import org.sanctionsgraph.source.StatedValueSources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names of actors, and how they are connected on any day. */
@Configuration(proxyBeanMethods = false)
class ActorEdges {

	@Bean
	Edges<Actor> ofActors(Names names, Positions positions, Relations relations) {
		return Edges.of(Actor.class)
			.value("name", String.class, names.ofActors, NameArguments.class,
					(actor, asked) -> (asked.language == null) ? null : actor.id(), ActorEdges::name)
			.list("names", Name.class, names.ofActors, Actor::id, NamesArguments.class,
					(asked, name) -> among(asked.kinds, name.kind()))
			.list("identifiers", Identifier.class, names.identifiersOfActors, Actor::id)
			.list("positions", Position.class, positions.ofHolders, Actor::id, AsOf.class, ActorEdges::isHeld)
			.list("officeHolders", Position.class, positions.inBodies, Actor::id, AsOf.class, ActorEdges::isHeld)
			.list("relations", Relation.class, relations.ofActors, Actor::id, RelationArguments.class,
					(asked, relation) -> among(asked.kinds, relation.kind()) && relation.period().includes(asked.asOf));
	}

	@Bean
	Edges<Name> ofNames(StatedValueSources sources) {
		return Edges.of(Name.class)
			.reads("sources", sources.edge(), (name) -> new StatedValue(name.actorId(), "names", name.value()));
	}

	@Bean
	Edges<Position> ofPositions(Actors actors) {
		return Edges.of(Position.class)
			.one("holder", Actor.class, actors, Position::holderId)
			.one("body", Actor.class, actors, Position::bodyId);
	}

	@Bean
	Edges<Relation> ofRelations(Actors actors, StatedValueSources sources) {
		return Edges.of(Relation.class)
			.one("other", Actor.class, actors, Relation::otherId)
			.reads("sources", sources.edge(), (relation) -> new StatedValue(relation.statedAt(), "relations",
					ClaimValue.of(relation.kind(), relation.statedOther())));
	}

	private static String name(Actor actor, @Nullable List<Name> names, NameArguments asked) {
		return (names == null) ? actor.displayName()
				: PreferredName.in(Objects.requireNonNull(asked.language), names, actor.displayName());
	}

	private static boolean isHeld(AsOf day, Position position) {
		return position.period().includes(day.asOf());
	}

	private static <E> boolean among(@Nullable List<E> permitted, E value) {
		return permitted == null || permitted.isEmpty() || permitted.contains(value);
	}

	record NameArguments(@Nullable String language) {
	}

	record NamesArguments(@Nullable List<Name.Kind> kinds) {
	}

	record RelationArguments(@Nullable List<Relation.Kind> kinds, @Nullable LocalDate asOf) {
	}

}
