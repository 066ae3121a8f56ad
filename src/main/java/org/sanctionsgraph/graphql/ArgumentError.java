package org.sanctionsgraph.graphql;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;

/**
 * An error of an argument or variable that keeps its parts, for those who take the value
 * under another name.
 *
 * @param error the error
 * @param argument the path of the argument: {@code filter.targets[0]}
 * @param problem what is wrong with it, without its name
 */
public record ArgumentError(GraphQLError error, String argument, String problem) implements GraphQLError {

	/**
	 * {@return the message}
	 * @param noun what the value is: {@code Argument}
	 * @param name the name under which it was sent
	 */
	public static String message(String noun, String name, String problem) {
		return "%s '%s' %s".formatted(noun, name, problem);
	}

	@Override
	public String getMessage() {
		return this.error.getMessage();
	}

	@Override
	public List<SourceLocation> getLocations() {
		return this.error.getLocations();
	}

	@Override
	public ErrorClassification getErrorType() {
		return this.error.getErrorType();
	}

	@Override
	public List<Object> getPath() {
		return this.error.getPath();
	}

	@Override
	public Map<String, Object> getExtensions() {
		return this.error.getExtensions();
	}

}
