package org.sanctionsgraph.actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.kernel.AsOf;
import org.sanctionsgraph.kernel.ClaimValue;
import org.sanctionsgraph.kernel.Node;
import org.sanctionsgraph.language.InLanguage;
import org.sanctionsgraph.language.Labels;
import org.sanctionsgraph.language.LanguageMatch;
import org.sanctionsgraph.language.Wording;
import org.sanctionsgraph.lists.Facet;
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
			.value("name", String.class, names.ofActors, InLanguage.class, (actor, asked) -> asked.ifGiven(actor.id()),
					ActorEdges::name)
			.list("names", Name.class, names.ofActors, Actor::id, NamesArguments.class,
					(asked, name) -> among(asked.kinds, name.kind()))
			.first("nameSearch", NameSearch.class, names.searches, Actor::id)
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

	/** The jurisdictions among the values are actors. */
	@Bean
	Edges<Facet.Value> ofFacetValues(Actors actors, Names names, Labels labels) {
		return Edges.of(Facet.Value.class, "FacetValue")
			.one("record", Node.class, actors, ActorEdges::id)
			.value("label", String.class, names.ofActors, InLanguage.class, (value, asked) -> id(value),
					(value, forms, asked) -> (forms == null) ? labels.of(value.type(), value.value(), asked)
							: name(value.value(), forms, asked));
	}

	private static @Nullable String id(Facet.Value value) {
		return value.type().equals("Actor") ? value.value() : null;
	}

	private static String name(Actor actor, @Nullable List<Name> names, InLanguage asked) {
		return asked.of((names == null) ? null : Name.preferred(names), actor.displayName());
	}

	private static String name(String id, List<Name> names, InLanguage asked) {
		List<Wording> preferred = Name.preferred(names);
		String english = LanguageMatch.choose("en", preferred)
			.orElseGet(() -> preferred.isEmpty() ? id : preferred.getFirst().text());
		return asked.of(preferred, english);
	}

	private static <E> boolean among(@Nullable List<E> permitted, E value) {
		return permitted == null || permitted.isEmpty() || permitted.contains(value);
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
