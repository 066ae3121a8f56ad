package org.sanctionsgraph.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Position;
import org.sanctionsgraph.kernel.LegalStatus;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves designations, from the measure and from the target. */
@Controller
class DesignationController {

	private final Pages pages;

	private final Designations designations;

	private final Clock clock;

	DesignationController(Pages pages, Designations designations, Clock clock) {
		this.pages = pages;
		this.clock = clock;
		this.designations = designations;
	}

	@QueryMapping
	CompletableFuture<Connection<Designation>> designations(@Argument Designations.@Nullable Filter filter,
			@Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
		return this.pages.of(this.designations.all, Designations.Filter.conditions(filter, asOf),
				Designations.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Designation>> designations(Actor target,
			@Argument Designations.@Nullable Filter filter, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.designations.ofTarget, target.id(), Designations.Filter.conditions(filter, asOf),
				Designations.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Designation>> designations(Measure measure,
			@Argument Designations.@Nullable Filter filter, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.designations.ofMeasure, measure.id(), Designations.Filter.conditions(filter, asOf),
				Designations.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<Measure> measure(Designation designation, DataLoader<String, Measure> measure) {
		return measure.load(designation.measureId());
	}

	@SchemaMapping
	CompletableFuture<Actor> target(Designation designation, DataLoader<String, Actor> actor) {
		return actor.load(designation.targetId());
	}

	@SchemaMapping
	@Nullable CompletableFuture<Position> positionAtListing(Designation designation, DataLoader<String, Position> position) {
		return (designation.officeId() == null) ? null : position.load(designation.officeId());
	}

	@SchemaMapping
	LegalStatus status(Designation designation, @Argument @Nullable LocalDate asOf) {
		return designation.inForce().on((asOf == null) ? LocalDate.now(this.clock) : asOf);
	}

}
