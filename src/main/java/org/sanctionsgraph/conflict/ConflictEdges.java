package org.sanctionsgraph.conflict;

import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.graphql.Nodes;
import org.sanctionsgraph.source.Claim;
import org.sanctionsgraph.source.Claims;
import org.sanctionsgraph.source.Sourced;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Conflicts: the claims of each side and the one that was chosen. */
@Configuration(proxyBeanMethods = false)
class ConflictEdges {

	@Bean
	Edges<Conflict> ofConflicts(Nodes nodes, Claims claims) {
		return Edges.of(Conflict.class)
			.one("subject", Sourced.class, nodes, Conflict::subjectId)
			.list("claims", Claim.class,
					claims.lists("claimsOfConflicts", "join conflict_claim e on e.claim_id = c.id", "e.conflict_id",
							"e.ordinal"),
					Conflict::id)
			.one("preferred", Claim.class, claims, Conflict::preferredId);
	}

}
