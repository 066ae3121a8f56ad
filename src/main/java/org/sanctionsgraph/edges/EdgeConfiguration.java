package org.sanctionsgraph.edges;

import java.util.List;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has every query begin with siblings. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer rootFieldsStartSiblings() {
		return (builder) -> builder.typeVisitors(List.of(new RootFields("Query")));
	}

}
