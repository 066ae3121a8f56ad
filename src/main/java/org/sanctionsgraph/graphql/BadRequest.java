package org.sanctionsgraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.execution.ErrorType;

/** An argument that cannot be served; the message says which values can. */
public class BadRequest extends RuntimeException {

	private final String argument;

	private final String permitted;

	/**
	 * Names the argument and what would do in its place.
	 * @param argument the path of the argument: {@code first}, {@code filter.targets[0]}
	 * @param problem what is wrong with it
	 * @param permitted which values are permitted
	 */
	public BadRequest(String argument, String problem, String permitted) {
		super("Argument '%s' %s; permitted: %s".formatted(argument, problem, permitted));
		this.argument = argument;
		this.permitted = permitted;
	}

	GraphQLError at(DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", getMessage())
			.extensions(extensions(this.argument, this.permitted))
			.build();
	}

	static Map<String, Object> extensions(String argument, Object permitted) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", ErrorType.BAD_REQUEST.name());
		extensions.put("argument", argument);
		extensions.put("permitted", permitted);
		return extensions;
	}

}
