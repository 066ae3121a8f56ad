package org.sanctionsgraph.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.IntrospectionEnabled;
import org.sanctionsgraph.kernel.InterceptorOrder;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Rewrites the errors of a document or its variables, each with a code, the argument
 * concerned, the permitted values and suggestions. If introspection is off, no error
 * lists parts of the schema.
 */
@Component
class RequestErrors implements WebGraphQlInterceptor, Ordered {

	/** As many as the engine finds in a document. */
	private static final int MOST = 101;

	private final ObjectProvider<GraphQlSource> source;

	private final boolean open;

	RequestErrors(ObjectProvider<GraphQlSource> source, @IntrospectionEnabled boolean open) {
		this.source = source;
		this.open = open;
	}

	@Override
	public int getOrder() {
		return InterceptorOrder.ERRORS;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.map((response) -> response.getErrors().isEmpty() ? response : worded(response, request));
	}

	private WebGraphQlResponse worded(WebGraphQlResponse response, WebGraphQlRequest request) {
		RequestFaults faults = new RequestFaults(request, this.source.getObject().schema());
		List<GraphQLError> errors = faults.causes(response.getExecutionResult().getErrors())
			.stream()
			.flatMap((error) -> worded(error, faults))
			.limit(MOST)
			.toList();
		return response.transform((builder) -> builder.errors(errors));
	}

	private Stream<GraphQLError> worded(GraphQLError error, RequestFaults faults) {
		if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
			return Stream.of(error);
		}
		List<Fault> found = faults.of(error);
		return found.isEmpty() ? Stream.of(failed(error))
				: found.stream().map((fault) -> refused(error, this.open ? fault : fault.withoutSchema()));
	}

	private static GraphQLError refused(GraphQLError error, Fault fault) {
		return fault.error(copied(error, (fault.place() == null) ? error.getLocations() : List.of(fault.place())));
	}

	private static GraphQLError failed(GraphQLError error) {
		return copied(error, error.getLocations()).message("This field failed with an internal error")
			.errorType(ErrorType.INTERNAL_ERROR)
			.extensions(Map.of("code", ErrorType.INTERNAL_ERROR.name()))
			.build();
	}

	private static GraphqlErrorBuilder<?> copied(GraphQLError error, @Nullable List<SourceLocation> places) {
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError().locations(places);
		return (error.getPath() == null) ? builder : builder.path(error.getPath());
	}

}
