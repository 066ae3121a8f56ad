package org.sanctionsgraph.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.InterceptorOrder;
import org.sanctionsgraph.suggestion.Suggestions;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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

	private final ObjectProvider<GraphQlSource> source;

	private final boolean open;

	RequestErrors(ObjectProvider<GraphQlSource> source,
			@Value("${spring.graphql.schema.introspection.enabled:true}") boolean open) {
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
		List<GraphQLError> errors = response.getExecutionResult()
			.getErrors()
			.stream()
			.map((error) -> worded(error, request))
			.toList();
		return response.transform((builder) -> builder.errors(errors));
	}

	private GraphQLError worded(GraphQLError error, WebGraphQlRequest request) {
		if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
			return error;
		}
		Fault fault = fault(error, request);
		return (fault == null) ? failed(error) : refused(error, this.open ? fault : fault.withoutSchema());
	}

	private @Nullable Fault fault(GraphQLError error, WebGraphQlRequest request) {
		return switch (error) {
			case InvalidSyntaxError syntax -> unparsable(syntax);
			case ValidationError invalid -> invalid(invalid, Parser.parse(request.getDocument()));
			case UnknownOperationException unknown -> unknownOperation(request);
			case CoercingParseValueException value -> variable(request);
			case NonNullableValueCoercedAsNullException missing -> variable(request);
			case InputMapDefinesTooManyFieldsException more -> variable(request);
			case BadFaithIntrospectionError cyclic ->
				Fault.of("The introspection query repeats fields or is too large");
			case IntrospectionDisabledError disabled -> Fault.of("Introspection is turned off");
			default -> null;
		};
	}

	private static Fault unparsable(InvalidSyntaxError error) {
		List<SourceLocation> places = Objects.requireNonNullElse(error.getLocations(), List.of());
		String place = places.isEmpty() ? ""
				: " at line %d, column %d".formatted(places.getFirst().getLine(), places.getFirst().getColumn());
		String token = (error.getOffendingToken() == null) ? ""
				: ": unexpected '%s'".formatted(error.getOffendingToken());
		return Fault.of("The document cannot be parsed%s%s".formatted(place, token));
	}

	private Fault invalid(ValidationError error, Document document) {
		Site site = Sites.of(document, schema()).at(error.getLocations());
		ValidationErrorType type = (ValidationErrorType) error.getValidationErrorType();
		return (site == null) ? Fault.of("The document breaks the rule " + type)
				: new DocumentFaults(document, schema()).at(site, type);
	}

	private static Fault unknownOperation(WebGraphQlRequest request) {
		List<String> names = Parser.parse(request.getDocument())
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.map(OperationDefinition::getName)
			.filter(Objects::nonNull)
			.toList();
		String asked = request.getOperationName();
		return (asked == null)
				? new Fault("Parameter 'operationName' is required, since the document has several operations",
						"operationName", names, List.of())
				: new Fault("Parameter 'operationName' is '%s', which the document does not have".formatted(asked),
						"operationName", names, Suggestions.nearest(asked, names));
	}

	private Fault variable(WebGraphQlRequest request) {
		return VariableFaults
			.of(Parser.parse(request.getDocument()), request.getOperationName(), request.getVariables(), schema())
			.findFirst()
			.orElseGet(() -> Fault.of("A variable has a value that its type does not permit"));
	}

	private GraphQLSchema schema() {
		return this.source.getObject().schema();
	}

	private static GraphQLError refused(GraphQLError error, Fault fault) {
		return copied(error).message("%s", fault.message())
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(fault.extensions())
			.build();
	}

	private static GraphQLError failed(GraphQLError error) {
		return copied(error).message("This field failed with an internal error")
			.errorType(ErrorType.INTERNAL_ERROR)
			.extensions(Map.of("code", ErrorType.INTERNAL_ERROR.name()))
			.build();
	}

	private static GraphqlErrorBuilder<?> copied(GraphQLError error) {
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError().locations(error.getLocations());
		return (error.getPath() == null) ? builder : builder.path(error.getPath());
	}

}
