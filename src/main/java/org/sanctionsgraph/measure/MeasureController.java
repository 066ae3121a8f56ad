package org.sanctionsgraph.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Participation;
import org.sanctionsgraph.act.Participations;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.authority.LegalAuthorities;
import org.sanctionsgraph.authority.LegalAuthority;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.kernel.LegalStatus;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.source.Source;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves measures: who imposed them, under which law, on how many targets. */
@Controller
class MeasureController {

	private final Pages pages;

	private final Measures measures;

	private final Participations participations;

	private final Clock clock;

	private final BatchedList<String, Actor> imposers;

	private final BatchedList<String, LegalAuthority> authorities;

	private final BatchedList<String, Measure> coordinated;

	private final BatchedList<String, CountCheck.StatedCount> counts;

	MeasureController(Pages pages, Measures measures, Participations participations, Actors actors,
			LegalAuthorities authorities, Clock clock, BatchLoaderRegistry registry) {
		this.pages = pages;
		this.clock = clock;
		this.measures = measures;
		this.participations = participations;
		this.imposers = BatchedList.of("imposersOfMeasure", registry,
				(ids) -> actors.of("join measure_imposer e on e.actor_id = a.id", "e.measure_id", "e.ordinal", ids));
		this.authorities = BatchedList.of("authoritiesOfMeasure", registry, (ids) -> authorities
			.of("join measure_authority e on e.authority_id = l.id", "e.measure_id", "e.ordinal", ids));
		this.coordinated = BatchedList.of("measuresCoordinated", registry, (ids) -> measures
			.of("join measure_coordination e on e.other_id = m.id", "e.measure_id", "m.announced_on, m.id", ids));
		this.counts = BatchedList.of("statedCountsOfMeasure", registry, measures::statedCounts);
	}

	@QueryMapping
	CompletableFuture<Measure> measure(@Argument String id, DataLoader<String, Measure> measure) {
		return measure.load(id);
	}

	@QueryMapping
	CompletableFuture<Connection<Measure>> measures(@Argument MeasureQuery.@Nullable Filter filter,
			@Argument MeasureQuery.@Nullable OrderBy orderBy, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.measures.all, MeasureQuery.Filter.conditions(filter, asOf),
				MeasureQuery.OrderBy.order(orderBy), environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Measure>> measuresImposed(Actor actor, @Argument MeasureQuery.@Nullable Filter filter,
			@Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
		return this.pages.of(this.measures.ofImposer, actor.id(), MeasureQuery.Filter.conditions(filter, asOf),
				MeasureQuery.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Measure>> measures(LegalAuthority authority,
			@Argument MeasureQuery.@Nullable Filter filter, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.measures.ofAuthority, authority.id(), MeasureQuery.Filter.conditions(filter, asOf),
				MeasureQuery.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<Actor> jurisdiction(Measure measure, DataLoader<String, Actor> actor) {
		return actor.load(measure.jurisdictionId());
	}

	@SchemaMapping
	CompletableFuture<List<Actor>> imposedBy(Measure measure, DataFetchingEnvironment environment) {
		return this.imposers.load(measure.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<List<Participation>> announcedBy(Measure measure, DataFetchingEnvironment environment) {
		return this.participations.ofAct(measure, environment);
	}

	@SchemaMapping
	LegalStatus status(Measure measure, @Argument @Nullable LocalDate asOf) {
		return measure.inForce().on((asOf == null) ? LocalDate.now(this.clock) : asOf);
	}

	@SchemaMapping
	CompletableFuture<List<LegalAuthority>> authorities(Measure measure, DataFetchingEnvironment environment) {
		return this.authorities.load(measure.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<List<Measure>> coordinatedWith(Measure measure, DataFetchingEnvironment environment) {
		return this.coordinated.load(measure.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<CountCheck> targetCount(Measure measure, DataFetchingEnvironment environment) {
		return this.counts.load(measure.id(), environment)
			.thenApply((stated) -> new CountCheck(stated, measure.held()));
	}

	@SchemaMapping
	CompletableFuture<Source> source(CountCheck.StatedCount count, DataLoader<String, Source> source) {
		return source.load(count.sourceId());
	}

}
