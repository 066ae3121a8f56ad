package org.sanctionsgraph.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.GraphQLError;
import org.sanctionsgraph.graphql.ArgumentError;
import org.sanctionsgraph.requests.HttpRefusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Asks the graph as any client does, within the limits of all, but on the thread of the
 * request and without being logged or cached.
 */
@Component
public class GraphClient {

	private static final URI ADDRESS = URI.create("/");

	private static final IdGenerator IDS = new AlternativeJdkIdGenerator();

	private static final String ARGUMENT = "argument";

	private static final String FILTER = "filter.";

	private static final Set<String> LATER = Set.of("OVERLOADED", "UNAVAILABLE", "TOO_SLOW");

	private final WebGraphQlHandler graphQl;

	private final JsonMapper json;

	GraphClient(WebGraphQlHandler graphQl, JsonMapper json) {
		this.graphQl = graphQl;
		this.json = json;
	}

	/**
	 * {@return the answer} Throws an {@link HttpRefusal} with the first error, if there
	 * is one; it names arguments as parameters of the address.
	 */
	public <T> T ask(String document, Map<String, Object> variables, Class<T> type) {
		WebGraphQlResponse response = Objects
			.requireNonNull(this.graphQl.handleRequest(request(document, variables)).block());
		response.getExecutionResult().getErrors().stream().findFirst().ifPresent((error) -> {
			throw refusal(error);
		});
		return this.json.convertValue(response.getExecutionResult().getData(), type);
	}

	private static WebGraphQlRequest request(String document, Map<String, Object> variables) {
		return new WebGraphQlRequest(ADDRESS, new HttpHeaders(), new LinkedMultiValueMap<>(), null, Map.of(),
				new DefaultGraphQlRequest(document, null, variables, Map.of()), IDS.generateId().toString(),
				Locale.ENGLISH);
	}

	private static HttpRefusal refusal(GraphQLError error) {
		Map<String, Object> extensions = Objects.requireNonNullElse(error.getExtensions(), Map.of());
		String code = String.valueOf(extensions.get("code"));
		HttpStatus status = LATER.contains(code) ? HttpStatus.SERVICE_UNAVAILABLE
				: code.equals("INTERNAL_ERROR") ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
		return (error instanceof ArgumentError wrong)
				? ofParameter(status, parameter(wrong.argument()), wrong.problem(), extensions)
				: HttpRefusal.of(status, error.getMessage(), extensions);
	}

	private static HttpRefusal ofParameter(HttpStatus status, String name, String problem,
			Map<String, Object> extensions) {
		Map<String, Object> renamed = new LinkedHashMap<>(extensions);
		renamed.put(ARGUMENT, name);
		return HttpRefusal.of(status, ArgumentError.message("Parameter", name, problem), renamed);
	}

	/** The fields of a filter are parameters by themselves. */
	private static String parameter(String argument) {
		return argument.startsWith(FILTER) ? argument.substring(FILTER.length()) : argument;
	}

}
