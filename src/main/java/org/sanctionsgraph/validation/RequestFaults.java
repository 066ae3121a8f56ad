package org.sanctionsgraph.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.suggestion.Suggestions;
import org.sanctionsgraph.syntax.DocumentText;
import org.sanctionsgraph.syntax.SyntaxProblem;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.util.function.SingletonSupplier;

/** Finds what is wrong with one request; its document is parsed once for all errors. */
final class RequestFaults {

	private final WebGraphQlRequest request;

	private final GraphQLSchema schema;

	private final DocumentText text;

	private final SingletonSupplier<Document> document;

	private final SingletonSupplier<Sites> sites;

	RequestFaults(WebGraphQlRequest request, GraphQLSchema schema) {
		this.request = request;
		this.schema = schema;
		this.text = new DocumentText(request.getDocument());
		this.document = SingletonSupplier.of(() -> Parser.parse(request.getDocument()));
		this.sites = SingletonSupplier.of(() -> Sites.of(this.document.obtain(), schema));
	}

	/**
	 * {@return the errors without those that follow from another one}
	 */
	List<GraphQLError> causes(List<GraphQLError> errors) {
		if (errors.size() < 2 || !errors.stream().allMatch(ValidationError.class::isInstance)) {
			return errors;
		}
		FollowOns followOns = new FollowOns(errors, this.sites.obtain());
		return errors.stream().filter(Predicate.not(followOns::include)).toList();
	}

	/**
	 * {@return the faults behind an error of the engine; none if the request is not at
	 * fault}
	 */
	List<Fault> of(GraphQLError error) {
		return switch (error) {
			case ValidationError invalid -> invalid(invalid);
			case CoercingParseValueException value -> variables();
			case NonNullableValueCoercedAsNullException missing -> variables();
			case InputMapDefinesTooManyFieldsException more -> variables();
			default -> Stream.ofNullable(ofRequest(error)).toList();
		};
	}

	private @Nullable Fault ofRequest(GraphQLError error) {
		return switch (error) {
			case InvalidSyntaxError syntax -> Fault.of(SyntaxProblem.of(syntax, this.text));
			case UnknownOperationException unknown -> unknownOperation();
			case BadFaithIntrospectionError cyclic ->
				Fault.of("The introspection query repeats fields or is too large");
			case IntrospectionDisabledError disabled -> Fault.of("Introspection is turned off");
			default -> null;
		};
	}

	private List<Fault> invalid(ValidationError error) {
		ValidationErrorType type = (ValidationErrorType) error.getValidationErrorType();
		if (type == ValidationErrorType.MaxValidationErrorsReached) {
			return List.of(DocumentFaults.MORE);
		}
		Site site = this.sites.obtain().of(error);
		if (site == null) {
			return List.of(Fault.of("The document breaks the rule " + type));
		}
		List<Fault> faults = new DocumentFaults(this.document.obtain(), new Literals(this.text), this.schema).all(site,
				type);
		return hasPlace(error) ? faults
				: faults.stream().map((fault) -> fault.at(site.node().getSourceLocation())).toList();
	}

	private static boolean hasPlace(GraphQLError error) {
		return error.getLocations() != null && !error.getLocations().isEmpty();
	}

	private Fault unknownOperation() {
		List<String> names = this.document.obtain()
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.map(OperationDefinition::getName)
			.filter(Objects::nonNull)
			.toList();
		String asked = this.request.getOperationName();
		if (asked != null && names.isEmpty()) {
			return new Fault("Parameter 'operationName' is '%s', but no operation of the document has a name; omit it"
				.formatted(Excerpt.of(asked)), "operationName", null, List.of());
		}
		return (asked == null)
				? new Fault("Parameter 'operationName' is required, since the document has several operations",
						"operationName", names, List.of())
				: new Fault("Parameter 'operationName' is '%s', which the document does not have"
					.formatted(Excerpt.of(asked)), "operationName", names, Suggestions.nearest(asked, names));
	}

	private List<Fault> variables() {
		List<Fault> faults = VariableFaults
			.of(this.document.obtain(), this.request.getOperationName(), this.request.getVariables(), this.schema)
			.limit(Fault.MOST)
			.toList();
		return faults.isEmpty() ? List.of(Fault.of("A variable has a value that its type does not permit")) : faults;
	}

}
