package org.sanctionsgraph.graphql;

import org.sanctionsgraph.kernel.InterceptorOrder;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.server.WebGraphQlInterceptor;

import static graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys.setEnableDataLoaderChaining;

/**
 * Configures the execution of every field: chained loads, and one schema that the code
 * must resolve in full.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer completeSchema() {
		return (builder) -> builder.inspectSchemaMappings(GraphQlConfiguration::refuseFindings);
	}

	/**
	 * Lets a load follow a load; without it the second is never dispatched and the
	 * request hangs.
	 */
	@Bean
	@Order(InterceptorOrder.LOADS)
	WebGraphQlInterceptor loadsMayFollowLoads() {
		return (request, chain) -> {
			request.configureExecutionInput((input, builder) -> {
				setEnableDataLoaderChaining(input.getGraphQLContext(), true);
				return input;
			});
			return chain.next(request);
		};
	}

	private static void refuseFindings(SchemaReport report) {
		boolean clean = report.unmappedFields().isEmpty() && report.unmappedRegistrations().isEmpty()
				&& report.unmappedArguments().isEmpty() && report.skippedTypes().isEmpty();
		if (!clean) {
			throw new IllegalStateException("The code does not resolve the whole schema: " + report);
		}
	}

}
