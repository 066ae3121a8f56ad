package org.sanctionsgraph.graphql;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLList;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Configures the engine, which refuses to start unless the code resolves the whole
 * schema.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer completeSchema() {
		return (builder) -> builder.inspectSchemaMappings(GraphQlConfiguration::refuseFindings);
	}

	@Bean
	GraphQlSourceBuilderCustomizer instrumentedRequests(ObjectProvider<Instrumentation> instrumentations) {
		return (builder) -> builder.configureGraphQl((graphQl) -> graphQl
			.instrumentation(new RequestInstrumentation(instrumentations.orderedStream().toList())));
	}

	/** It does not look into lists of lists, whose types occur in plain lists as well. */
	private static void refuseFindings(SchemaReport report) {
		boolean clean = report.unmappedFields().isEmpty() && report.unmappedRegistrations().isEmpty()
				&& report.unmappedArguments().isEmpty()
				&& report.skippedTypes().stream().allMatch((type) -> type.type() instanceof GraphQLList);
		if (!clean) {
			throw new IllegalStateException("The code does not resolve the whole schema: " + report);
		}
	}

}
