package org.sanctionsgraph.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.kernel.LegalStatus;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves legal authorities and their hierarchy. */
@Controller
class LegalAuthorityController {

	private final Pages pages;

	private final LegalAuthorities authorities;

	private final Clock clock;

	private final BatchedList<String, LegalAuthority> directlyAbove;

	private final BatchedList<String, LegalAuthority> directlyBelow;

	private final BatchedList<String, LegalAuthority> above;

	private final BatchedList<String, LegalCitation> citations;

	LegalAuthorityController(Pages pages, LegalAuthorities authorities, Clock clock, BatchLoaderRegistry registry) {
		this.pages = pages;
		this.clock = clock;
		this.authorities = authorities;
		this.directlyAbove = BatchedList.of("authoritiesDirectlyAbove", registry, authorities::directlyAbove);
		this.directlyBelow = BatchedList.of("authoritiesDirectlyBelow", registry, authorities::directlyBelow);
		this.above = BatchedList.of("authoritiesAbove", registry, authorities::above);
		this.citations = BatchedList.of("citationsOfAuthority", registry, authorities::citations);
	}

	@QueryMapping
	CompletableFuture<LegalAuthority> legalAuthority(@Argument String id,
			DataLoader<String, LegalAuthority> authority) {
		return authority.load(id);
	}

	@QueryMapping
	CompletableFuture<Connection<LegalAuthority>> legalAuthorities(@Argument LegalAuthorities.@Nullable Filter filter,
			@Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
		return this.pages.of(this.authorities.all, LegalAuthorities.Filter.conditions(filter, asOf),
				LegalAuthorities.BY_TITLE, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<LegalAuthority>> legalAuthorities(Actor jurisdiction,
			@Argument LegalAuthorities.@Nullable Filter filter, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.authorities.ofJurisdiction, jurisdiction.id(),
				LegalAuthorities.Filter.conditions(filter, asOf), LegalAuthorities.BY_TITLE, environment);
	}

	@SchemaMapping
	CompletableFuture<Actor> jurisdiction(LegalAuthority authority, DataLoader<String, Actor> actor) {
		return actor.load(authority.jurisdictionId());
	}

	@SchemaMapping
	CompletableFuture<List<LegalCitation>> citations(LegalAuthority authority, DataFetchingEnvironment environment) {
		return this.citations.load(authority.id(), environment);
	}

	@SchemaMapping
	LegalStatus status(LegalAuthority authority, @Argument @Nullable LocalDate asOf) {
		return authority.inForce().on((asOf == null) ? LocalDate.now(this.clock) : asOf);
	}

	@SchemaMapping(field = "implements")
	CompletableFuture<List<LegalAuthority>> implemented(LegalAuthority authority, DataFetchingEnvironment environment) {
		return this.directlyAbove.load(authority.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<List<LegalAuthority>> implementedBy(LegalAuthority authority,
			DataFetchingEnvironment environment) {
		return this.directlyBelow.load(authority.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<List<LegalAuthority>> chain(LegalAuthority authority, DataFetchingEnvironment environment) {
		return this.above.load(authority.id(), environment);
	}

}
