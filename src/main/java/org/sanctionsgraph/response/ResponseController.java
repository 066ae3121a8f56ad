package org.sanctionsgraph.response;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Participation;
import org.sanctionsgraph.act.Participations;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.authority.LegalAuthorities;
import org.sanctionsgraph.authority.LegalAuthority;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.measure.Measure;
import org.sanctionsgraph.measure.Measures;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Resolves responses: their participants, and the measures and laws that carry them out.
 */
@Controller
class ResponseController {

	private final Pages pages;

	private final Responses responses;

	private final Participations participations;

	private final BatchedList<String, Measure> enacted;

	private final BatchedList<String, LegalAuthority> enactedLaws;

	private final BatchedList<String, Response> enacting;

	ResponseController(Pages pages, Responses responses, Participations participations, Measures measures,
			LegalAuthorities authorities, BatchLoaderRegistry registry) {
		this.pages = pages;
		this.responses = responses;
		this.participations = participations;
		this.enacted = BatchedList.of("measuresEnacted", registry, (ids) -> measures
			.of("join response_enacts e on e.measure_id = m.id", "e.response_id", "e.ordinal", ids));
		this.enactedLaws = BatchedList.of("lawsEnacted", registry, (ids) -> authorities
			.of("join response_enacts_law e on e.authority_id = l.id", "e.response_id", "e.ordinal", ids));
		this.enacting = BatchedList.of("responsesEnacting", registry, responses::enacting);
	}

	@QueryMapping
	CompletableFuture<Response> response(@Argument String id, DataLoader<String, Response> response) {
		return response.load(id);
	}

	@QueryMapping
	CompletableFuture<Connection<Response>> responses(@Argument ResponseQuery.@Nullable Filter filter,
			@Argument ResponseQuery.@Nullable OrderBy orderBy, DataFetchingEnvironment environment) {
		return this.pages.of(this.responses.all, ResponseQuery.Filter.conditions(filter),
				ResponseQuery.OrderBy.order(orderBy), environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Response>> responses(Actor participant,
			@Argument @Nullable List<Participation.Role> roles, @Argument ResponseQuery.@Nullable Filter filter,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.responses.ofParticipant, participant.id(),
				ResponseQuery.Filter.conditions(filter, roles), ResponseQuery.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<List<Participation>> participants(Response response,
			@Argument @Nullable List<Participation.Role> roles, DataFetchingEnvironment environment) {
		return this.participations.ofAct(response, environment)
			.thenApply((all) -> all.stream()
				.filter((part) -> roles == null || roles.isEmpty() || roles.contains(part.role()))
				.toList());
	}

	@SchemaMapping
	CompletableFuture<List<Measure>> enacts(Response response, DataFetchingEnvironment environment) {
		return this.enacted.load(response.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<List<LegalAuthority>> enactsLaw(Response response, DataFetchingEnvironment environment) {
		return this.enactedLaws.load(response.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<List<Response>> enactedThrough(Measure measure, DataFetchingEnvironment environment) {
		return this.enacting.load(measure.id(), environment);
	}

}
