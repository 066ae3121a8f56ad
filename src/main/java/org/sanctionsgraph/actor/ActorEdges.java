package org.sanctionsgraph.actor;

import java.time.Clock;
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
			.list("positions", Position.class, positions.ofHolders, Actor::id, HoldersArguments.class,
					HoldersArguments::include)
			.list("officeHolders", Position.class, positions.inBodies, Actor::id, HoldersArguments.class,
					HoldersArguments::include)
			.list("relations", Relation.class, relations.ofActors, Actor::id, RelationArguments.class,
					(asked, relation) -> among(asked.kinds, relation.kind()) && relation.period().includes(asked.asOf));
	}

	@Bean
	Edges<Name> ofNames(StatedValueSources sources) {
		return Edges.of(Name.class)
			.reads("sources", sources.edge(), (name) -> new StatedValue(name.actorId(), "names", name.value()));
	}

	@Bean
	Edges<Position> ofPositions(Actors actors, Clock clock) {
		return Edges.of(Position.class)
			.one("holder", Actor.class, actors, Position::holderId)
			.one("body", Actor.class, actors, Position::bodyId)
			.computed("status", Position.Status.class, AsOf.class, (position, day) -> position.on(day.orToday(clock)));
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

	private static <E> boolean among(@Nullable List<E> permitted, E value) {
		return permitted == null || permitted.isEmpty() || permitted.contains(value);
	}

	record NameArguments(@Nullable String language) {
	}

	record NamesArguments(@Nullable List<Name.Kind> kinds) {
	}

	record HoldersArguments(@Nullable LocalDate asOf, boolean includeUnknown) {

		boolean include(Position position) {
			if (this.asOf == null) {
				return true;
			}
			Position.Status status = position.on(this.asOf);
			return status == Position.Status.HELD || (this.includeUnknown && status == Position.Status.UNKNOWN);
		}

	}

	record RelationArguments(@Nullable List<Relation.Kind> kinds, @Nullable LocalDate asOf) {
	}

}
