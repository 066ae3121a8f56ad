package org.sanctionsgraph.conflict;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.kernel.Node;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.source.Claim;
import org.sanctionsgraph.source.Claims;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves conflicts: the claims of each side and the one that was chosen. */
@Controller
class ConflictController {

	private final Pages pages;

	private final Conflicts conflicts;

	private final BatchedList<String, Claim> claims;

	ConflictController(Pages pages, Conflicts conflicts, Claims claims, BatchLoaderRegistry registry) {
		this.pages = pages;
		this.conflicts = conflicts;
		this.claims = BatchedList.of("claimsOfConflict", registry,
				(ids) -> claims.of("join conflict_claim e on e.claim_id = c.id", "e.conflict_id", "e.ordinal", ids));
	}

	@QueryMapping
	CompletableFuture<Connection<Conflict>> conflicts(@Argument Conflicts.@Nullable Filter filter,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.conflicts.all, Conflicts.Filter.conditions(filter), Conflicts.BY_ID, environment);
	}

	@SchemaMapping
	CompletableFuture<Node> subject(Conflict conflict, DataLoader<String, Node> nodes) {
		return nodes.load(conflict.subjectId());
	}

	@SchemaMapping
	CompletableFuture<List<Claim>> claims(Conflict conflict, DataFetchingEnvironment environment) {
		return this.claims.load(conflict.id(), environment);
	}

	@SchemaMapping
	@Nullable CompletableFuture<Claim> preferred(Conflict conflict, DataLoader<String, Claim> claim) {
		return (conflict.preferredId() == null) ? null : claim.load(conflict.preferredId());
	}

}
