package org.sanctionsgraph.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.edges.EdgeRead;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.graphql.Nodes;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.paging.Pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/** The claims and sources of every record. */
@Configuration(proxyBeanMethods = false)
class SourceEdges {

	@Bean
	Edges<Sourced> ofSourcedRecords(Claims claims, Sources sources) {
		return Edges.of(Sourced.class)
			.list("claims", claimsOf(claims.ofSubjects), Sourced::id, ClaimArguments::permit)
			.list("sources", Source.class, sources.ofRecords, Sourced::id)
			.one("disputed", Boolean.class, claims.disputed, Sourced::id);
	}

	private static EdgeRead<ClaimArguments, String, List<Claim>> claimsOf(BatchRead<String, List<Claim>> read) {
		return new EdgeRead<>(ResolvableType.forClassWithGenerics(List.class, Claim.class), ClaimArguments.class,
				(arguments, environment) -> {
					if (arguments.property() != null) {
						PropertyNames.check(arguments.property(), environment);
					}
					return read;
				});
	}

	@Bean
	Edges<Claim> ofClaims(Nodes nodes, Sources sources) {
		return Edges.of(Claim.class)
			.one("subject", Sourced.class, nodes, Claim::subjectId)
			.one("source", Source.class, sources, Claim::sourceId);
	}

	@Bean
	Edges<Source> claimsOfSources(Claims claims, Pages pages) {
		return Edges.of(Source.class)
			.reads("claims", pages.of(claims.ofSource, Claim.class, ClaimListArguments.class), Source::id);
	}

	record ClaimArguments(@Nullable String property) {

		boolean permit(Claim claim) {
			return this.property == null || this.property.equals(claim.property());
		}

	}

	record ClaimListArguments(@Nullable List<OrderBy<Claims.Field>> orderBy) implements Listing.Arguments {

		@Override
		public Conditions conditions() {
			return Conditions.none();
		}

		@Override
		public Order order() {
			return Claims.Field.order(this.orderBy);
		}

	}

}
