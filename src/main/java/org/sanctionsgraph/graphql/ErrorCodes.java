package org.sanctionsgraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives every error of a document or its variables a code, and for a wrong value the
 * argument's name and the permitted values, which the engine's own messages do not tell.
 */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

	private static final Pattern LITERAL = Pattern.compile("argument '([^']+)' with value .* is not a valid '(\\w+)'");

	private static final Pattern VARIABLE = Pattern.compile("[Vv]ariable '([^']+)'");

	private static final Pattern FORM = Pattern.compile("is not (an? .+)$");

	private static final Pattern ENUM = Pattern.compile("enum '(\\w+)'");

	private final ObjectProvider<GraphQlSource> source;

	ErrorCodes(ObjectProvider<GraphQlSource> source) {
		this.source = source;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> response.getErrors().isEmpty() ? response : coded(response));
	}

	private WebGraphQlResponse coded(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors().stream().map(this::coded).toList();
		return response.transform((builder) -> builder.errors(errors));
	}

	private GraphQLError coded(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return (extensions != null && extensions.containsKey("code")) ? error : named(error);
	}

	private GraphQLError named(GraphQLError error) {
		Matcher literal = LITERAL.matcher(error.getMessage());
		if (literal.find()) {
			return wrongValue(copied(error), literal.group(1), permitted(literal.group(2)));
		}
		Matcher variable = VARIABLE.matcher(error.getMessage());
		if (variable.find()) {
			return wrongValue(copied(error), variable.group(1), permittedBy(error.getMessage()));
		}
		return copied(error).extensions(Map.of("code", code(error.getErrorType()))).build();
	}

	private static GraphqlErrorBuilder<?> copied(GraphQLError error) {
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
			.errorType(error.getErrorType())
			.locations(error.getLocations());
		if (error.getPath() != null) {
			builder.path(error.getPath());
		}
		return builder;
	}

	/** What a variable may hold, as far as the message tells its type or its form. */
	private @Nullable Object permittedBy(String message) {
		Matcher type = ENUM.matcher(message);
		if (type.find()) {
			return permitted(type.group(1));
		}
		Matcher form = FORM.matcher(message);
		return form.find() ? form.group(1) : null;
	}

	private static GraphQLError wrongValue(GraphqlErrorBuilder<?> builder, String argument,
			@Nullable Object permitted) {
		if (permitted == null) {
			return builder.extensions(Map.of("code", ErrorType.BAD_REQUEST.name(), "argument", argument)).build();
		}
		return builder.message("Argument '%s' has a value that is not permitted; permitted: %s", argument, permitted)
			.extensions(BadRequest.extensions(argument, permitted))
			.build();
	}

	private @Nullable Object permitted(String typeName) {
		GraphQLSchema schema = this.source.getObject().schema();
		return switch (schema.getType(typeName)) {
			case GraphQLEnumType type -> type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
			case GraphQLScalarType type when type.getCoercing() instanceof TextScalar scalar -> scalar.form();
			case null, default -> typeName;
		};
	}

	private static String code(@Nullable ErrorClassification type) {
		return (type == graphql.ErrorType.DataFetchingException || type == ErrorType.INTERNAL_ERROR)
				? ErrorType.INTERNAL_ERROR.name() : ErrorType.BAD_REQUEST.name();
	}

}
