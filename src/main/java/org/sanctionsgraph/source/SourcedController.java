package org.sanctionsgraph.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.kernel.Node;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves the claims and sources of every record. */
@Controller
class SourcedController {

	private final BatchedList<String, Claim> claims;

	private final StatedValueSources sources;

	SourcedController(Claims claims, StatedValueSources sources, BatchLoaderRegistry registry) {
		this.claims = BatchedList.of("claimsOfSubject", registry, claims::ofSubjects);
		this.sources = sources;
		registry.<String, Boolean>forName("disputed")
			.registerMappedBatchLoader((subjects, environment) -> Mono.fromSupplier(() -> disputed(claims, subjects)));
	}

	@SchemaMapping(typeName = "Sourced")
	CompletableFuture<List<Claim>> claims(Sourced subject, @Argument @Nullable String property,
			DataFetchingEnvironment environment) {
		return this.claims.load(subject.id(), environment)
			.thenApply((all) -> all.stream()
				.filter((claim) -> property == null || claim.property().equals(property))
				.toList());
	}

	@SchemaMapping(typeName = "Sourced")
	CompletableFuture<List<Source>> sources(Sourced subject, DataFetchingEnvironment environment) {
		return this.sources.of(StatedValue.on(subject.id()), environment);
	}

	@SchemaMapping(typeName = "Sourced")
	CompletableFuture<Boolean> disputed(Sourced subject, DataLoader<String, Boolean> disputed) {
		return disputed.load(subject.id());
	}

	@SchemaMapping
	CompletableFuture<Node> subject(Claim claim, DataLoader<String, Node> nodes) {
		return nodes.load(claim.subjectId());
	}

	@SchemaMapping
	CompletableFuture<Source> source(Claim claim, DataLoader<String, Source> source) {
		return source.load(claim.sourceId());
	}

	private static Map<String, Boolean> disputed(Claims claims, Set<String> subjects) {
		Set<String> disputed = claims.disputed(subjects);
		return subjects.stream().collect(Collectors.toMap(Function.identity(), disputed::contains));
	}

}
