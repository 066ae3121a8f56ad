package org.sanctionsgraph.addresses;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.sanctionsgraph.graphql.IntrospectionEnabled;
import org.sanctionsgraph.requests.HttpProperties;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.RequestReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads the arguments of a root field from the parameters of a URL:
 * {@code ?kinds=LETTER,STATEMENT&range.from=2021-03-01&asOf=2021-04-01}. The fields of
 * the argument {@code filter} are parameters by themselves, fields of an input within
 * them are named after a dot, and the values of a list are separated by commas.
 */
@Component
public class FieldParameters {

	/** A field without arguments. */
	private static final String NO_ARGUMENTS = "dataset";

	private final ObjectProvider<GraphQlSource> source;

	private final HttpProperties limits;

	private final boolean open;

	FieldParameters(ObjectProvider<GraphQlSource> source, HttpProperties limits, @IntrospectionEnabled boolean open) {
		this.source = source;
		this.limits = limits;
		this.open = open;
	}

	/**
	 * {@return the arguments that the URL gives a field, as variables of a request}
	 * Throws an {@link HttpRefusal} if the URL is too long or cannot be read, the field
	 * has no such parameter, or one that is no list is there twice.
	 * @param field the name of the field of {@code Query}
	 * @param others further parameters of the address, which are passed over
	 */
	public Map<String, Object> read(ServerRequest request, String field, String... others) {
		return read(parameters(request), new ParameterNames(definition(field), Set.of(others), this.open));
	}

	/**
	 * Throws an {@link HttpRefusal} if the URL has parameters, but for those that the
	 * address reads itself.
	 */
	public void readNone(ServerRequest request, String... others) {
		read(request, NO_ARGUMENTS, others);
	}

	static Map<String, Object> read(MultiValueMap<String, String> parameters, ParameterNames names) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		parameters.forEach((name, values) -> {
			if (!names.isOther(name, values)) {
				names.put(name, values, arguments);
			}
		});
		return arguments;
	}

	private MultiValueMap<String, String> parameters(ServerRequest request) {
		RequestReader.checkUrl(request.servletRequest(), this.limits.maxUrl());
		try {
			return new LinkedMultiValueMap<>(request.params());
		}
		catch (InvalidParameterException ex) {
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST,
					"The query string is not percent-encoded UTF-8, or has a parameter without a name");
		}
	}

	private GraphQLFieldDefinition definition(String field) {
		return this.source.getObject().schema().getQueryType().getFieldDefinition(field);
	}

}
