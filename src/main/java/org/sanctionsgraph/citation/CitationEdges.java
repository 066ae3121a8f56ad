package org.sanctionsgraph.citation;

import java.util.Objects;

import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.source.Claim;
import org.sanctionsgraph.source.Source;
import org.sanctionsgraph.source.Sources;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The citations of sources and claims. */
@Configuration(proxyBeanMethods = false)
class CitationEdges {

	@Bean
	Edges<Source> citationsOfSources() {
		return Edges.of(Source.class)
			.computed("citation", String.class, CitationStyle.Argument.class,
					(source, asked) -> asked.style().of(Cited.of(source)));
	}

	@Bean
	Edges<Claim> citationsOfClaims(Sources sources, DatasetVersions versions) {
		return Edges.of(Claim.class)
			.value("citation", String.class, sources, CitationStyle.Argument.class, (claim, asked) -> claim.sourceId(),
					(claim, source, asked) -> asked.style()
						.of(Cited.of(claim, Objects.requireNonNull(source), versions.current())));
	}

}
